#include "ui/orders/orders_list.h"

#include "ui/orders/remembered_query.h"
#include "ui/orders/sort_button.h"
#include "ui/orders/tuning.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <utility>

namespace gw::ui {

using views::OrderFilter;
using views::OrderSort;

namespace {

/// Of a column that shows any status in full, whatever the language.
int statusWidth() {
    int widest = 0;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<OrderStatus>>(
        [&widest](auto described) { widest = std::max(widest, pillWidth(statusText(described.value))); });
    return widest + 2 * cell_inside;
}

/// The same for a deadline; the names of other days and months are a little wider.
int dueWidth(Instant now) {
    auto small = QApplication::font();
    small.setPixelSize(metrics::font_caption);
    return QFontMetrics(small).horizontalAdvance(zonedTimeText(now)) + metrics::space_m + 2 * cell_inside;
}

} // namespace

OrdersList::OrdersList(Fetch fetch, Now now, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_fetch(std::move(fetch))
    , m_now(std::move(now))
    , m_settings(settings)
    , m_query(recalledQuery(settings))
    , m_search(new SearchField(tr("Search orders")))
    , m_filter(new ChipBar(tr("Which orders")))
    , m_sort(new SortButton)
    , m_table(new QTableView)
    , m_rows(new ListView(tr("Orders")))
    , m_empty(new EmptyState(Icon::orders, {}, {}))
    , m_pages(new QStackedLayout) {
    makeFilters();
    makeTable();
    connect(m_sort, &SortButton::sortChosen, this, &OrdersList::sortBy);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_rows);
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
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_filter->choose(static_cast<int>(OrderFilter::all));
        m_query.filter = OrderFilter::all;
        rememberQuery(m_settings, m_query);
        m_model->restart();
    });
}

QWidget* OrdersList::makeHead() {
    auto* head = new QWidget;
    auto* title = new PlainLabel(tr("Orders"), TextLook::title);
    title->setMinimumHeight(metrics::control_height); // as where a button stands beside it
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_m);
    line->addWidget(title, 1);
    line->addWidget(m_sort);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics::space_l, metrics::space_l, metrics::space_l, metrics::space_m);
    layout->setSpacing(metrics::space_m);
    layout->addLayout(line);
    layout->addWidget(m_search);
    layout->addWidget(new Strip(m_filter));
    return head;
}

void OrdersList::makeFilters() {
    const std::pair<OrderFilter, QString> filters[] = {{OrderFilter::all, tr("All")},
                                                       {OrderFilter::active, tr("Active")},
                                                       {OrderFilter::late, tr("Late")},
                                                       {OrderFilter::awaiting, tr("Awaiting brief")},
                                                       {OrderFilter::delivered, tr("Delivered")},
                                                       {OrderFilter::in_revision, tr("In revision")},
                                                       {OrderFilter::completed, tr("Completed")},
                                                       {OrderFilter::cancelled, tr("Cancelled")}};
    for (const auto& [filter, words] : filters)
        m_filter->add(static_cast<int>(filter), words);
    m_filter->choose(static_cast<int>(m_query.filter));
    connect(m_filter, &ChipBar::chosenChanged, this, [this](int key) {
        m_query.filter = static_cast<OrderFilter>(key);
        rememberQuery(m_settings, m_query);
        m_model->restart();
    });
}

void OrdersList::makeTable() {
    dressTable(m_table);
    m_table->setAccessibleName(tr("Orders"));
    m_table->verticalHeader()->setDefaultSectionSize(64);
    m_widths = {{counterpart_column, 172},
                {status_column, statusWidth()},
                {due_column, dueWidth(m_now())},
                {price_column, 104},
                {updated_column, 114}};
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto sort = sortOf(static_cast<OrderColumn>(section));
        sortBy(sort, sort == m_query.sort ? !m_query.descending : sort == OrderSort::updated);
    });
}

void OrdersList::setHat(views::Hat hat) {
    m_query.hat = hat;
    m_selected.reset();
    makeModel();
}

void OrdersList::makeModel() {
    const auto window = [this](int offset, int limit) {
        auto query = m_query;
        query.offset = offset;
        query.limit = limit;
        return m_fetch(query).then(this, [this](const views::OrderPage& page) {
            for (const auto& [filter, count] : page.counts)
                m_filter->setCount(static_cast<int>(filter), count);
            return WindowOf<views::OrderRow>{page.rows, page.total};
        });
    };
    auto* old = std::exchange(m_model, new OrderTableModel(orderColumns(m_query.hat, m_now), window, this));
    m_table->setModel(m_model);
    m_rows->setModel(m_model);
    m_rows->setSelectionModel(m_table->selectionModel());
    delete old;
    m_rows->setItemDelegate(new RowDelegate(
        [this](int row) -> std::optional<RowLook> {
            const auto* known = m_model->rowAt(row);
            return known ? std::optional(orderLook(*known, m_query.hat, m_now())) : std::nullopt;
        },
        m_rows));
    connectViews();
    arrange();
    m_model->restart();
}

void OrdersList::connectViews() {
    connect(m_model, &WindowedModel::pageLoaded, this, &OrdersList::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!m_marking && index.isValid())
                    choose(index, false);
            });
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_table), static_cast<QAbstractItemView*>(m_rows)}) {
        disconnect(view, nullptr, this, nullptr);
        connect(view, &QAbstractItemView::clicked, this,
                [this](const QModelIndex& index) { choose(index, true); });
        connect(view, &QAbstractItemView::activated, this,
                [this](const QModelIndex& index) { choose(index, true); });
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint& at) { showMenu(view, at); });
    }
}

void OrdersList::sortBy(OrderSort sort, bool descending) {
    m_query.sort = sort;
    m_query.descending = descending;
    rememberQuery(m_settings, m_query);
    arrange();
    m_model->restart();
}

void OrdersList::choose(const QModelIndex& index, bool by_click) {
    const auto* row = m_model->rowAt(index.row());
    if (!row)
        return;
    m_selected = row->id;
    Q_EMIT chosen(row->id, by_click);
}

void OrdersList::showMenu(QAbstractItemView* view, const QPoint& at) {
    const auto* row = m_model->rowAt(view->indexAt(at).row());
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Icon name, const QString& words, Action action) {
        connect(menu->addAction(icon(name), words), &QAction::triggered, this,
                [this, action, order = row->id] { Q_EMIT acted(action, order); });
    };
    add(Icon::open, tr("Open"), Action::open);
    add(Icon::chat, tr("Write to %1").arg(text(row->counterpart).replace(u'&', QStringLiteral("&&"))),
        Action::write);
    menu->addSeparator();
    add(Icon::orders, tr("Copy order number"), Action::copy_id);
    menu->popup(view->viewport()->mapToGlobal(at));
}

void OrdersList::reload() {
    if (m_model)
        m_model->refresh();
}

void OrdersList::select(OrderId order) {
    m_selected = order;
    showState();
}

std::optional<OrderId> OrdersList::first() const {
    const auto* row = m_model ? m_model->rowAt(0) : nullptr;
    return row ? std::optional(row->id) : std::nullopt;
}

void OrdersList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrdersList::showState() {
    if (!m_model)
        return;
    arrange();
    m_marking = true;
    m_rows->mark(m_selected
                     ? m_model->find([this](const views::OrderRow& row) { return row.id == *m_selected; })
                     : -1);
    m_marking = false;
    Q_EMIT loaded();
}

void OrdersList::describeEmptiness() {
    if (!m_query.search.empty())
        m_empty->setTexts(tr("Nothing found"),
                          tr("No gig, person or order number has these words. Try fewer of them."));
    else if (m_query.filter == OrderFilter::late)
        m_empty->setTexts(tr("Nothing is late"), tr("Every order is within its time."));
    else if (m_query.filter != OrderFilter::all)
        m_empty->setTexts(tr("No orders here"), tr("No order is in this state now."));
    else if (m_query.hat == views::Hat::seller)
        m_empty->setTexts(tr("No orders yet"), tr("When a buyer orders one of your gigs, you find it here."));
    else
        m_empty->setTexts(tr("No orders yet"), tr("What you order from sellers, you find here."));
}

void OrdersList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void OrdersList::arrange() {
    const bool wide = width() >= table_width_min;
    const bool empty = ready() && m_model->total() == 0;
    if (empty)
        describeEmptiness();
    m_sort->setVisible(!wide);
    m_sort->showSort(m_query.sort, m_query.descending);
    m_pages->setCurrentIndex(empty ? 2 : wide ? 0 : 1);
    if (!wide || !m_model)
        return;
    auto* header = m_table->horizontalHeader();
    for (int column = order_column; column <= updated_column; ++column)
        if (sortOf(static_cast<OrderColumn>(column)) == m_query.sort)
            header->setSortIndicator(column, m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(order_column, QHeaderView::Stretch);
    m_table->setColumnHidden(updated_column, width() < table_width_min + 120);
    for (const auto& [column, column_width] : m_widths)
        header->resizeSection(column, column_width);
}

} // namespace gw::ui
