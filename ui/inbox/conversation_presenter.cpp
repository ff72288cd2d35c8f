#include "ui/inbox/conversation_presenter.h"

#include "ui/drafts/draft.h"
#include "ui/frame/submitter.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/tuning.h"
#include "ui/widgets/files.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace gw::ui {

/// What one look into the file brings.
struct ConversationPresenter::Reading {
    ConversationId conversation;
    views::MessagePage page;
    MessageList::Reasons reasons;
    bool unread;
};

namespace {

QString streamName(ConversationId conversation) {
    return QStringLiteral("conversation:") + text(conversation.toString());
}

MessageList::Reasons reasonsFrom(const std::vector<views::CommandRow>& rows) {
    MessageList::Reasons reasons;
    for (const auto& row : rows)
        if (row.problem)
            reasons.emplace(row.id, text(row.problem->what));
    return reasons;
}

bool unreadIn(const views::Views& views, ConversationId conversation) {
    const auto page = views.conversations({.search = {}, .unread_only = true, .limit = unread_scan_max});
    return std::any_of(page.rows.begin(), page.rows.end(),
                       [&](const views::ConversationRow& row) { return row.id == conversation; });
}

} // namespace

ConversationPresenter::ConversationPresenter(sync::Desk& desk, Submitter& submitter, ConversationView* view,
                                             QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_submitter(submitter)
    , m_view(view)
    , m_draft(new DraftKeeper(
          [&desk](const std::string& key, const std::string& json) { desk.saveDraft(key, json); }, this))
    , m_reload(new QTimer(this)) {
    m_reload->setSingleShot(true);
    m_reload->setInterval(reload_pause_ms);
    connect(m_reload, &QTimer::timeout, this, &ConversationPresenter::reload);
    connect(&desk, &sync::Desk::changed, this, [this](const QStringList& streams) {
        if (m_conversation && streams.contains(streamName(*m_conversation)))
            m_reload->start();
    });
    connect(view, &ConversationView::lookedAt, this, &ConversationPresenter::markRead);
    connect(view->messages(), &MessageList::olderWanted, this, &ConversationPresenter::loadOlder);
    connect(view->messages(), &MessageList::orderRequested, this, &ConversationPresenter::orderRequested);
    connect(view->messages(), &MessageList::openRequested, this,
            [this](const Artefact& file) { openFile(m_desk, file, m_view); });
    connect(view->messages(), &MessageList::saveRequested, this,
            [this](const Artefact& file) { saveFile(m_desk, file, m_view); });
    connect(view->composer(), &Composer::sendRequested, this, &ConversationPresenter::send);
    connect(view->composer(), &Composer::edited, this, [this] {
        const auto draft = m_view->composer()->draft();
        m_draft->keep(draft.empty() ? std::string() : draftText(draft));
    });
}

void ConversationPresenter::open(ConversationId conversation, std::optional<OrderId> about) {
    m_about = about;
    if (m_conversation == conversation) {
        reload();
        return;
    }
    m_draft->flush();
    m_draft->setKey({});
    m_conversation = conversation;
    m_limit = page_messages;
    m_first_number = m_last_number = m_marked = 0;
    m_ready = false;
    m_view->begin();
    restoreDraft();
    reload();
}

void ConversationPresenter::restoreDraft() {
    const auto key = "message:conversation:" + m_conversation->toString();
    m_desk.read([key](views::Views& views) { return views.draft(key); })
        .then(this, [this, key, conversation = *m_conversation](const std::string& json) {
            if (m_conversation != conversation || !m_view)
                return;
            // Whoever typed before the draft came keeps what was typed.
            if (const auto draft = draftFrom<MessageDraft>(json);
                draft && m_view->composer()->draft().empty())
                m_view->composer()->restore(*draft);
            m_draft->setKey(key);
        });
}

void ConversationPresenter::reload() {
    m_desk
        .read([conversation = *m_conversation, limit = m_limit](views::Views& views) {
            return Reading{conversation, views.messages(conversation, 0, limit),
                           reasonsFrom(views.needsAttention()), unreadIn(views, conversation)};
        })
        .then(this, [this](const Reading& reading) {
            if (m_conversation == reading.conversation && m_view)
                show(reading);
        });
}

void ConversationPresenter::show(const Reading& reading) {
    m_first_number = reading.page.first_number;
    const auto confirmed =
        std::count_if(reading.page.rows.begin(), reading.page.rows.end(), [](const views::MessageRow& row) {
            return row.progress == views::Progress::confirmed;
        });
    m_last_number = confirmed == 0 ? 0 : m_first_number + static_cast<int>(confirmed) - 1;
    m_unread = reading.unread;
    m_view->showPage(reading.page, reading.reasons, m_desk.now());
    markRead();
    if (!m_ready) {
        m_ready = true;
        Q_EMIT readyChanged();
    }
}

void ConversationPresenter::loadOlder() {
    if (m_first_number <= 1 || !m_ready || m_reload->isActive())
        return;
    m_limit += page_messages;
    m_reload->start();
}

void ConversationPresenter::send(const MessageDraft& message) {
    const SendMessage command{
        *m_conversation, MessageId(m_desk.newUuid()), message.text, message.files, m_about, m_desk.now()};
    m_view->composer()->restore({});
    m_submitter.submit(ConversationCommand(command), {})
        .then(this, [this, message, conversation = *m_conversation](const Result<CommandId>& sent) {
            if (m_conversation != conversation || !m_view)
                return;
            if (sent) {
                if (m_view->composer()->draft().empty())
                    m_draft->forget();
                return;
            }
            // What was typed meanwhile stays, below.
            auto back = m_view->composer()->draft();
            back.text = back.text.empty() ? message.text : message.text + "\n\n" + back.text;
            back.files.insert(back.files.begin(), message.files.begin(), message.files.end());
            m_view->composer()->restore(back);
            m_view->composer()->showProblem(sent.error());
        });
}

void ConversationPresenter::markRead() {
    if (!m_view || !m_conversation || !m_unread || m_last_number <= m_marked || !m_view->isVisible() ||
        !m_view->isActiveWindow())
        return;
    m_marked = m_last_number;
    m_submitter.submit(ConversationCommand(MarkRead{*m_conversation, m_last_number}), {});
}

} // namespace gw::ui
