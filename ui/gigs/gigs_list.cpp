#include "ui/gigs/gigs_list.h"

#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/strip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <utility>

namespace gw::ui {

namespace {

using views::GigFilter;

QString titleOf(const views::GigRow& row) {
    return row.title.empty() ? GigsList::tr("Untitled gig") : text(row.title);
}

QString ordersOf(const views::GigRow& row) {
    if (row.orders_total == 0)
        return GigsList::tr("no orders yet");
    return GigsList::tr("%1 open · %2 in all").arg(countText(row.orders_open), countText(row.orders_total));
}

} // namespace

GigsList::GigsList(Fetch fetch, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search gigs")))
    , m_filter(new ChipBar(tr("Which gigs")))
    , m_view(new ListView(tr("Gigs")))
    , m_empty(new EmptyState(Icon::gigs, {}, {}))
    , m_pages(new QStackedLayout) {
    makeModel(std::move(fetch));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(m_pages, 1);
    connect(m_search, &SearchField::sought, this, [this](const QString& words) {
        m_query.search = words.toStdString();
        m_model->restart();
    });
    connect(m_filter, &ChipBar::chosenChanged, this, [this](int key) {
        m_query.filter = static_cast<GigFilter>(key);
        m_model->restart();
    });
    connect(m_empty, &EmptyState::activated, this, &GigsList::newRequested);
}

QWidget* GigsList::makeHead() {
    auto* head = new QWidget;
    auto* create = new QPushButton(icon(Icon::plus, Role::link), tr("New gig"));
    setLook(create, ButtonLook::standard);
    connect(create, &QPushButton::clicked, this, &GigsList::newRequested);
    auto* line = new QHBoxLayout;
    line->addWidget(new PlainLabel(tr("Gigs"), TextLook::title), 1);
    line->addWidget(create);
    const std::pair<GigFilter, QString> filters[] = {
        {GigFilter::all, tr("All")},       {GigFilter::active, tr("Active")},
        {GigFilter::draft, tr("Drafts")},  {GigFilter::in_review, tr("In review")},
        {GigFilter::paused, tr("Paused")}, {GigFilter::archived, tr("Archived")}};
    for (const auto& [filter, words] : filters)
        m_filter->add(static_cast<int>(filter), words);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics::space_l, metrics::space_l, metrics::space_l, metrics::space_m);
    layout->setSpacing(metrics::space_m);
    layout->addLayout(line);
    layout->addWidget(m_search);
    layout->addWidget(new Strip(m_filter));
    return head;
}

void GigsList::makeModel(Fetch fetch) {
    const auto cell = [](const views::GigRow& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return titleOf(row);
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2, %3").arg(titleOf(row), statusText(row.status), ordersOf(row));
        return {};
    };
    const auto window = [this, fetch = std::move(fetch)](int offset, int limit) {
        auto query = m_query;
        query.offset = offset;
        query.limit = limit;
        return fetch(query).then(this, [this](const views::GigPage& page) {
            for (const auto& [filter, count] : page.counts)
                m_filter->setCount(static_cast<int>(filter), count);
            return WindowOf<views::GigRow>{page.rows, page.total};
        });
    };
    m_model = new Model({{tr("Gig"), cell}}, window, this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate([this](int row) { return lookOf(row); }, m_view));
    connectView();
    // Once whoever made this list listens to it: a read may answer at once.
    QTimer::singleShot(0, m_model, &WindowedModel::restart);
}

void GigsList::connectView() {
    const auto choose = [this](const QModelIndex& index, bool by_click) {
        if (const auto* row = m_model->rowAt(index.row())) {
            m_selected = row->id;
            Q_EMIT chosen(row->id, by_click);
        }
    };
    connect(m_model, &WindowedModel::pageLoaded, this, &GigsList::showState);
    connect(m_view, &QListView::clicked, this, [choose](const QModelIndex& index) { choose(index, true); });
    connect(m_view, &QListView::activated, this, [choose](const QModelIndex& index) { choose(index, true); });
    connect(m_view, &ListView::movedTo, this, [choose](const QModelIndex& index) { choose(index, false); });
}

std::optional<RowLook> GigsList::lookOf(int number) const {
    const auto* row = m_model->rowAt(number);
    if (!row)
        return std::nullopt;
    RowLook look;
    look.first = titleOf(*row);
    if (row->price_from)
        look.first_end = {tr("from %1").arg(moneyText(*row->price_from)), Role::text, false};
    look.pill = statusText(row->status);
    look.pill_role = roleOf(row->status);
    look.second = text(row->category);
    look.second_end.words = ordersOf(*row);
    if (row->needs_attention > 0)
        look.progress = views::Progress::rejected;
    else if (row->unsettled > 0)
        look.progress = views::Progress::queued;
    return look;
}

void GigsList::reload() { m_model->refresh(); }

void GigsList::select(std::optional<GigId> gig) {
    m_selected = gig;
    showState();
}

std::optional<GigId> GigsList::first() const {
    const auto* row = m_model->rowAt(0);
    return row ? std::optional(row->id) : std::nullopt;
}

void GigsList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GigsList::showState() {
    const bool empty = m_model->loaded() && m_model->total() == 0;
    if (empty)
        describeEmptiness();
    m_pages->setCurrentIndex(empty ? 1 : 0);
    m_view->mark(
        m_selected ? m_model->find([this](const views::GigRow& row) { return row.id == *m_selected; }) : -1);
    Q_EMIT loaded();
}

void GigsList::describeEmptiness() {
    if (!m_query.search.empty())
        m_empty->setTexts(tr("Nothing found"), tr("No gig has these words. Try fewer of them."));
    else if (m_query.filter != GigFilter::all)
        m_empty->setTexts(tr("No gigs here"), tr("No gig is in this state now."));
    else {
        m_empty->setTexts(
            tr("Offer your first gig"),
            tr("A gig says what you do, for how much and by when, so that a buyer can order it at once."));
        m_empty->setAction(tr("New gig"));
    }
}

} // namespace gw::ui
