#pragma once

#include "model/order/state.h"
#include "ui/order/order_draft.h"
#include "ui/widgets/file_tray.h"

class QCheckBox;
class QPushButton;

namespace gw::ui {

class DropZone;
class GrowingEdit;
class Notice;

/// Where the seller prepares a delivery: files, a message, a look at what the buyer will see, Deliver.
class DeliveryForm : public QWidget {
    Q_OBJECT
public:
    explicit DeliveryForm(FileTray::Pin pin, QWidget* parent = nullptr);

    /// The order it is for. What is being written stays when it is the same one.
    void setOrder(const Order& order);
    DeliveryDraft draft() const;
    /// Puts a draft back, without announcing it as edited.
    void restore(const DeliveryDraft& draft);
    /// Shows why the delivery was not taken; a repeat can be confirmed.
    void showProblem(const Problem& problem);
    /// What stands in the notice; empty when there is none.
    QString problemShown() const;

Q_SIGNALS:
    void edited();
    void deliverRequested(const SubmitDelivery& command);

private:
    QWidget* makeFoot();
    void onEdited();
    void deliver(bool repeat_confirmed);
    void showPreview(bool shown);

    std::optional<OrderId> m_order;
    int m_next_number = 1;
    FileTray* m_files;
    GrowingEdit* m_message;
    QCheckBox* m_nothing;
    Notice* m_notice;
    QPushButton* m_preview;
    QPushButton* m_deliver;
    QWidget* m_shown = nullptr;
    bool m_restoring = false;
};

} // namespace gw::ui
