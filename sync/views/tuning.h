#pragma once

#include <cstdint>
#include <limits>

/// Limits of the local queries.
namespace gw::views::tuning {

/// Rows in one window, whatever is asked for.
inline constexpr int window_rows_max = 500;
/// Words of a search that are looked at.
inline constexpr int search_words_max = 8;
/// Sorts orders without a due date behind all others.
inline constexpr std::int64_t no_due_date = std::numeric_limits<std::int64_t>::max();

} // namespace gw::views::tuning
