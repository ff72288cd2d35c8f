#pragma once

#include "sync/desk/desk.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/inbox/message_list.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QTimer;

namespace gw::ui {

class ConversationView;
class Submitter;
struct MessageDraft;

/// Brings a conversation into its view: reads pages, sends, keeps the draft and tells what was read.
class ConversationPresenter : public QObject {
    Q_OBJECT
public:
    ConversationPresenter(sync::Desk& desk, Submitter& submitter, ConversationView* view,
                          QObject* parent = nullptr);

    /// Messages written from now on are about `about`, when there is one.
    void open(ConversationId conversation, std::optional<OrderId> about = {});
    std::optional<ConversationId> opened() const { return m_conversation; }
    bool ready() const { return m_ready; }

Q_SIGNALS:
    void orderRequested(const OrderId& order);
    void readyChanged();

private:
    struct Reading;
    void reload();
    void show(const Reading& reading);
    void loadOlder();
    void restoreDraft();
    void send(const MessageDraft& message);
    void markRead();

    sync::Desk& m_desk;
    Submitter& m_submitter;
    QPointer<ConversationView> m_view;
    DraftKeeper* m_draft;
    QTimer* m_reload;
    std::optional<ConversationId> m_conversation;
    std::optional<OrderId> m_about;
    int m_limit = 0;        ///< messages asked for
    int m_first_number = 0; ///< of the oldest one shown; 1 when there is nothing before
    int m_last_number = 0;  ///< of the newest confirmed one
    int m_marked = 0;       ///< read marks were sent up to here
    bool m_unread = false;
    bool m_ready = false;
};

} // namespace gw::ui
