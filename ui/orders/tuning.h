#pragma once

/// Sizes and times of ui/orders.
namespace gw::ui {

inline constexpr int table_width_min = 760;        ///< narrower, the orders stand as rows of two lines
inline constexpr int orders_reload_pause_ms = 120; ///< changes that come together become one reading

} // namespace gw::ui
