#pragma once

/// Limits and times of ui/widgets.
namespace gw::ui {

inline constexpr int page_rows = 50;            ///< rows asked for at once (quality.md, Speed)
inline constexpr int pages_kept = 40;           ///< pages a windowed model keeps: 2,000 rows
inline constexpr int search_pause_ms = 180;     ///< typing pause before a search runs
inline constexpr int deadline_tick_ms = 20'000; ///< a countdown is at most this old
inline constexpr int file_name_length_max = 120;
inline constexpr int toast_margin = 24;
inline constexpr int toast_width_max = 560;
inline constexpr int toast_end_ms = 1'500; ///< how long a notice stays once its action is gone

} // namespace gw::ui
