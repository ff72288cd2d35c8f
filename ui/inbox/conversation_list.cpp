#include "ui/inbox/conversation_list.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

namespace {

enum Filter { all, unread };

QString previewOf(const views::ConversationRow& row) {
    const auto preview = text(row.preview);
    return row.last_is_own ? ConversationList::tr("You: %1").arg(preview) : preview;
}

} // namespace

ConversationList::ConversationList(Fetch fetch, Now now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_search(new SearchField(tr("Search people and messages")))
    , m_filter(new ChipBar(tr("Which conversations")))
    , m_view(new ListView(tr("Conversations")))
    , m_empty(new EmptyState(Icon::inbox, {}, {}))
    , m_pages(new QStackedLayout) {
    fillModel(std::move(fetch));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(m_pages, 1);
    connect(m_search, &SearchField::sought, this, [this](const QString& words) {
        m_query.search = words.toStdString();
        restart();
    });
    connect(m_filter, &ChipBar::chosenChanged, this, [this](int key) {
        m_query.unread_only = key == Filter::unread;
        restart();
    });
}

QWidget* ConversationList::makeHead() {
    auto* head = new QWidget;
    m_filter->add(Filter::all, tr("All"));
    m_filter->add(Filter::unread, tr("Unread"));
    auto* title = new PlainLabel(tr("Inbox"), TextLook::title);
    title->setMinimumHeight(metrics::control_height); // as where a button stands beside it
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics::space_l, metrics::space_l, metrics::space_l, metrics::space_m);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(title);
    layout->addWidget(m_search);
    layout->addWidget(m_filter);
    return head;
}

void ConversationList::fillModel(Fetch fetch) {
    const auto cell = [this](const views::ConversationRow& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return text(row.name);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %n unread: %2", nullptr, row.unread).arg(text(row.name), previewOf(row));
        return {};
    };
    const auto window = [this, fetch = std::move(fetch)](int offset, int limit) {
        auto query = m_query;
        query.offset = offset;
        query.limit = limit;
        return fetch(query).then(this, [this](const views::ConversationPage& page) {
            m_filter->setCount(Filter::unread, page.unread_total > 0 ? page.unread_total : -1);
            Q_EMIT unreadCounted(page.unread_total);
            return WindowOf<views::ConversationRow>{page.rows, page.total};
        });
    };
    m_model = new Model({{tr("Conversation"), cell}}, window, this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate([this](int row) { return lookOf(row); }, m_view));
    connect(m_model, &WindowedModel::pageLoaded, this, &ConversationList::showState);
    const auto choose = [this](const QModelIndex& index, bool by_click) {
        const auto* row = m_model->rowAt(index.row());
        if (!row)
            return;
        m_selected = row->id;
        Q_EMIT chosen(row->id, by_click);
    };
    connect(m_view, &QListView::clicked, this, [choose](const QModelIndex& index) { choose(index, true); });
    connect(m_view, &QListView::activated, this, [choose](const QModelIndex& index) { choose(index, true); });
    connect(m_view, &ListView::movedTo, this, [choose](const QModelIndex& index) { choose(index, false); });
    // Once whoever made this list listens to it: a read may answer at once.
    QTimer::singleShot(0, m_model, &WindowedModel::restart);
}

std::optional<RowLook> ConversationList::lookOf(int number) const {
    const auto* row = m_model->rowAt(number);
    if (!row)
        return std::nullopt;
    RowLook look;
    look.avatar = text(row->name);
    look.first = look.avatar;
    look.second = previewOf(*row);
    look.badge = row->unread;
    if (row->unread > 0)
        look.second_ink = Role::text;
    if (row->last_at)
        look.first_end.words = shortTimeText(*row->last_at, m_now());
    if (row->unsettled > 0)
        look.progress = views::Progress::queued;
    return look;
}

void ConversationList::restart() { m_model->restart(); }

void ConversationList::reload() { m_model->refresh(); }

void ConversationList::select(ConversationId conversation) {
    m_selected = conversation;
    showState();
}

std::optional<ConversationId> ConversationList::first() const {
    const auto* row = m_model->rowAt(0);
    return row ? std::optional(row->id) : std::nullopt;
}

void ConversationList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationList::showState() {
    const bool empty = m_model->loaded() && m_model->total() == 0;
    if (empty && !m_query.search.empty())
        m_empty->setTexts(tr("Nothing found"), tr("No name or message has these words. Try fewer of them."));
    else if (empty && m_query.unread_only)
        m_empty->setTexts(tr("All read"), tr("You have seen every message."));
    else if (empty)
        m_empty->setTexts(tr("No conversations yet"),
                          tr("When a buyer or seller writes to you, you find it here."));
    m_pages->setCurrentIndex(empty ? 1 : 0);
    m_view->mark(m_selected ? m_model->find(
                                  [this](const views::ConversationRow& row) { return row.id == *m_selected; })
                            : -1);
    Q_EMIT loaded();
}

} // namespace gw::ui
