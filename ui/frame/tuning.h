#pragma once

/// Sizes and times of ui/frame.
namespace gw::ui {

inline constexpr int rail_width = 208;
inline constexpr int rail_narrow_width = 64;
inline constexpr int rail_button_height = 40;
inline constexpr int sync_light_height = 54;
inline constexpr int undo_shown_ms = 10'000;    ///< the Undo toast, when sending takes longer
inline constexpr int refusal_shown_ms = 12'000; ///< a refusal must be read
inline constexpr int palette_width = 680;
inline constexpr int palette_row_height = 44;
inline constexpr int palette_rows_shown = 9;
inline constexpr int palette_hits_max = 6; ///< of each kind: orders, gigs, conversations

} // namespace gw::ui
