#pragma once

#include <chrono>

/// Limits and times of ui/inbox.
namespace gw::ui {

inline constexpr int page_messages = 40;     ///< messages asked for at once
inline constexpr int composer_lines_max = 8; ///< the composer grows up to here, then scrolls
inline constexpr int older_within_px = 160;  ///< nearer to the top than this, older messages are asked for
inline constexpr int reload_pause_ms = 80;   ///< changes that come together become one reading
inline constexpr int unread_scan_max = 500;  ///< unread conversations looked through for the open one
/// Composing time is shown when it differs by more (domain.md, Conversation).
inline constexpr std::chrono::minutes composing_gap_min{5};
/// Messages of one person closer together than this stand in one group.
inline constexpr std::chrono::minutes group_gap_max{5};

} // namespace gw::ui
