#pragma once

/// Sizes and times of ui/order.
namespace gw::ui {

inline constexpr int beside_width_min = 940; ///< wider, the conversation stands beside the order
inline constexpr int conversation_width = 360;
inline constexpr int order_reload_pause_ms = 80; ///< changes that come together become one reading
inline constexpr int delivery_lines_max = 12;    ///< a message field grows up to here, then scrolls
inline constexpr int point_lines_max = 6;

} // namespace gw::ui
