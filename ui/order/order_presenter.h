#pragma once

#include "sync/desk/desk.h"
#include "ui/drafts/draft_keeper.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace gw::ui {

class ConversationPresenter;
class OrderView;
class Submitter;

/// Brings an order into its view: reads it, keeps what is being written, issues its commands.
class OrderPresenter : public QObject {
    Q_OBJECT
public:
    OrderPresenter(sync::Desk& desk, Submitter& submitter, OrderView* view, QObject* parent = nullptr);

    void setHat(views::Hat hat);
    void open(OrderId order);
    std::optional<OrderId> opened() const { return m_order; }
    /// Whether the open order and its conversation are shown.
    bool ready() const;

Q_SIGNALS:
    void readyChanged();
    /// As Screen::goRequested.
    void goRequested(const QString& target);

private:
    void reload();
    void show(const std::optional<views::OrderDetail>& detail);
    void restoreDraft();
    void keepDraft();
    void submit(const OrderCommand& command);

    sync::Desk& m_desk;
    Submitter& m_submitter;
    QPointer<OrderView> m_view;
    ConversationPresenter* m_conversation;
    DraftKeeper* m_draft;
    QTimer* m_reload;
    views::Hat m_hat = views::Hat::seller;
    std::optional<OrderId> m_order;
    bool m_online = false; ///< whether what needs the server's answer can be done
    bool m_found = false;
    bool m_ready = false;
};

} // namespace gw::ui
