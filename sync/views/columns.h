#pragma once

#include "model/base/instant.h"
#include "model/base/money.h"
#include "sql/database.h"
#include "sync/store/values.h"
#include "sync/views/tuning.h"

#include <algorithm>
#include <optional>

namespace gw::views {

inline std::optional<Instant> instantColumn(const sql::Statement& row, int column) {
    if (row.isNull(column))
        return {};
    return Instant::fromUnixMs(row.integer(column));
}

inline Money moneyColumns(const sql::Statement& row, int minor, int currency) {
    return {row.integer(minor), store::must(Currency::parse(row.view(currency)))};
}

/// A window's length within bounds.
inline int windowOf(int limit) { return std::clamp(limit, 0, tuning::window_rows_max); }

} // namespace gw::views
