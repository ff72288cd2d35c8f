#include "ui/inbox/inbox_screen.h"

#include "sync/desk/desk.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_presenter.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/tuning.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace gw::ui {

InboxScreen::InboxScreen(sync::Desk& desk, Submitter& submitter, QObject* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_list(new ConversationList(
          [&desk](const views::ConversationQuery& query) {
              return desk.read([query](views::Views& views) { return views.conversations(query); });
          },
          [&desk] { return desk.now(); }))
    , m_view(new ConversationView([&desk](const QString& path) { return desk.pinFile(path); },
                                  ConversationView::Place::own_screen))
    , m_presenter(new ConversationPresenter(desk, submitter, m_view, this))
    , m_reload(new QTimer(this)) {
    m_reload->setSingleShot(true);
    m_reload->setInterval(reload_pause_ms);
    connect(m_reload, &QTimer::timeout, m_list, &ConversationList::reload);
    connect(&desk, &sync::Desk::changed, this, &InboxScreen::onChanged);
    connect(m_list, &ConversationList::chosen, this, &InboxScreen::openConversation);
    connect(m_list, &ConversationList::unreadCounted, this, &InboxScreen::badgeChanged);
    connect(m_list, &ConversationList::loaded, this, &InboxScreen::openFirst);
    connect(m_presenter, &ConversationPresenter::readyChanged, this, &InboxScreen::readyChanged);
    connect(m_presenter, &ConversationPresenter::orderRequested, this, [this](const OrderId& order) {
        Q_EMIT goRequested(QStringLiteral("order:") + text(order.toString()));
    });
    m_view->showNothing();
}

InboxScreen::~InboxScreen() {
    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_view)})
        if (widget && !widget->parent())
            delete widget;
}

QString InboxScreen::title() const { return tr("Inbox"); }

QWidget* InboxScreen::list() { return m_list; }

QWidget* InboxScreen::detail() { return m_view; }

void InboxScreen::open(const QString& id) {
    m_open_first = id.isEmpty();
    if (m_open_first) {
        openFirst();
        return;
    }
    if (const auto conversation = ConversationId::parse(id.toStdString()))
        openConversation(*conversation, true);
}

void InboxScreen::openFirst() {
    if (m_open_first && m_list->ready())
        if (const auto conversation = m_list->first()) {
            m_open_first = false;
            openConversation(*conversation, true);
            return;
        }
    Q_EMIT readyChanged();
}

void InboxScreen::openConversation(ConversationId conversation, bool by_person) {
    m_list->select(conversation);
    m_presenter->open(conversation);
    if (by_person)
        Q_EMIT opened(text(conversation.toString()));
}

void InboxScreen::focusSearch() { m_list->focusSearch(); }

bool InboxScreen::ready() const {
    return m_list->ready() && (!m_presenter->opened() || m_presenter->ready());
}

void InboxScreen::onChanged(const QStringList& streams) {
    for (const auto& stream : streams)
        if (stream.startsWith(u"conversation:")) {
            if (!m_reload->isActive())
                m_reload->start();
            return;
        }
}

} // namespace gw::ui
