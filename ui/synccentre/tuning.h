#pragma once

/// Limits and sizes of ui/synccentre.
namespace gw::ui {

inline constexpr int commands_shown_max = 50; ///< cards and rows; more are counted in one line
inline constexpr int refresh_pause_ms = 150;  ///< changes that come at once are shown at once
inline constexpr int journal_row_height = 44;
inline constexpr int journal_rows_shown = 10; ///< before it scrolls
inline constexpr int quote_length_max = 60;   ///< characters of a message in a description

} // namespace gw::ui
