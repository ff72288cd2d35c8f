#pragma once

#include "sync/views/rows.h"

class QSettings;

namespace gw::ui {

/// Keeps filter and sorting for the next time (settings group "orders"); side and search are not kept.
void rememberQuery(QSettings& settings, const views::OrderQuery& query);
/// What was kept, or the usual where nothing (or nothing sensible) was.
views::OrderQuery recalledQuery(const QSettings& settings);

} // namespace gw::ui
