#pragma once

/// Distances and sizes in device-independent pixels. Every layout uses these and no others.
namespace gw::ui::metrics {

inline constexpr int space_xs = 4;  ///< icon to its text
inline constexpr int space_s = 8;   ///< lines that belong together
inline constexpr int space_m = 12;  ///< inside inputs and rows
inline constexpr int space_l = 16;  ///< inside cards, between controls
inline constexpr int space_xl = 24; ///< between cards, round a screen
inline constexpr int space_xxl = 40;

inline constexpr int radius_control = 8;
inline constexpr int radius_card = 12;

inline constexpr int icon_s = 16; ///< beside text
inline constexpr int icon_m = 20; ///< in buttons and the rail
inline constexpr int icon_l = 40; ///< of an empty state

inline constexpr int control_height = 36;
inline constexpr int tab_room = 10;   ///< that the style sheet leaves on either side of a tab
inline constexpr int row_height = 52; ///< of a table; cards in lists are taller

inline constexpr int font_caption = 12;
inline constexpr int font_body = 14;
inline constexpr int font_heading = 16;
inline constexpr int font_title = 21;
inline constexpr int font_display = 28;

inline constexpr int narrow_width = 900; ///< below, a detail replaces its list (ui.md, Frame)
inline constexpr int text_width = 680;   ///< longest comfortable line of prose

} // namespace gw::ui::metrics
