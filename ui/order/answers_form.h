#pragma once

#include "model/order/state.h"
#include "ui/widgets/file_tray.h"

class QPushButton;
class QVBoxLayout;

namespace gw::ui {

class AnswerField;
class Notice;

/// Where the buyer answers what the seller needs to know, built from the order's requirements.
class AnswersForm : public QWidget {
    Q_OBJECT
public:
    explicit AnswersForm(FileTray::Pin pin, QWidget* parent = nullptr);

    /// The order it is for. What is being written stays when it is the same one.
    void setOrder(const Order& order);
    /// Only what is answered.
    std::vector<Answer> draft() const;
    /// Puts answers back, without announcing them as edited.
    void restore(const std::vector<Answer>& answers);
    void showProblem(const Problem& problem);
    /// What stands in the notice; empty when there is none.
    QString problemShown() const;

Q_SIGNALS:
    void edited();
    void answersRequested(const SubmitRequirements& command);

private:
    void onEdited();
    void send();

    FileTray::Pin m_pin;
    std::optional<OrderId> m_order;
    std::vector<AnswerField*> m_fields;
    QVBoxLayout* m_column;
    Notice* m_notice;
    QPushButton* m_send;
    bool m_restoring = false;
};

} // namespace gw::ui
