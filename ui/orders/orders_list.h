#pragma once

#include "ui/order/order_rows.h"

#include <QWidget>

class QAbstractItemView;
class QSettings;
class QStackedLayout;
class QTableView;

namespace gw::ui {

class ChipBar;
class EmptyState;
class ListView;
class SearchField;
class SortButton;

/// The orders: search, filters with counts, and a table that becomes rows of two lines where it is narrow.
class OrdersList : public QWidget {
    Q_OBJECT
public:
    using Fetch = std::function<QFuture<views::OrderPage>(const views::OrderQuery&)>;
    using Now = std::function<Instant()>;
    /// Things of the menu of an order.
    enum class Action { open, write, copy_id };

    /// Filter and sorting are those of the last time (settings group "orders").
    OrdersList(Fetch fetch, Now now, QSettings& settings, QWidget* parent = nullptr);

    /// Starts with the first page for this side.
    void setHat(views::Hat hat);
    /// Asks again for what is shown; the old rows stay until the new ones come.
    void reload();
    /// Marks one as the open one.
    void select(OrderId order);
    std::optional<OrderId> first() const;
    bool ready() const { return m_model && m_model->loaded(); }
    void focusSearch();
    const views::OrderQuery& query() const { return m_query; }
    OrderTableModel* model() const { return m_model; }

Q_SIGNALS:
    /// The person chose one; `by_click` when by mouse or Return, which means "show me".
    void chosen(const OrderId& order, bool by_click);
    void acted(Action action, const OrderId& order);
    void loaded();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void makeFilters();
    void makeTable();
    void makeModel();
    void connectViews();
    void sortBy(views::OrderSort sort, bool descending);
    void choose(const QModelIndex& index, bool by_click);
    void showMenu(QAbstractItemView* view, const QPoint& at);
    void showState();
    void describeEmptiness();
    void arrange();

    Fetch m_fetch;
    Now m_now;
    QSettings& m_settings;
    views::OrderQuery m_query;
    OrderTableModel* m_model = nullptr;
    SearchField* m_search;
    ChipBar* m_filter;
    SortButton* m_sort;
    QTableView* m_table;
    ListView* m_rows;
    EmptyState* m_empty;
    QStackedLayout* m_pages;
    std::optional<OrderId> m_selected;
    std::vector<std::pair<int, int>> m_widths; ///< columns of the table and their pixels
    bool m_marking = false;
};

} // namespace gw::ui
