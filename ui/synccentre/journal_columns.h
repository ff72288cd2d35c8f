#pragma once

#include "sync/views/rows.h"
#include "ui/widgets/windowed_table_model.h"

namespace gw::ui {

/// Columns of the journal, in their order.
enum class JournalColumn { at, what, state, why };
std::vector<WindowedTableModel<views::TransitionRow>::Column> journalColumns();

} // namespace gw::ui
