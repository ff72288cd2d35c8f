#pragma once

#include "sync/views/rows.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/windowed_table_model.h"

namespace gw::ui {

using OrderTableModel = WindowedTableModel<views::OrderRow>;

/// Columns of the orders table, in their order.
enum OrderColumn {
    order_column,
    counterpart_column,
    status_column,
    due_column,
    price_column,
    updated_column
};

/// What the table shows of a row. `now` is asked at each painting, so that countdowns run.
std::vector<OrderTableModel::Column> orderColumns(views::Hat hat, const std::function<Instant()>& now);
/// The same row in two lines, for a narrow list.
RowLook orderLook(const views::OrderRow& row, views::Hat hat, Instant now);
/// "#0190abcd": enough to tell orders apart and to search by.
QString shortId(const OrderId& order);
/// What sorting by a column means.
views::OrderSort sortOf(OrderColumn column);

} // namespace gw::ui
