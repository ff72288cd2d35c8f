#pragma once

#include "sync/views/rows.h"

namespace gw::ui {

/// Keeps filter and sorting for the next time (settings group "orders"); side and search are not kept.
void rememberQuery(const views::OrderQuery& query);
/// What was kept, or the usual where nothing (or nothing sensible) was.
views::OrderQuery recalledQuery();

} // namespace gw::ui
