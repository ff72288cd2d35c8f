#pragma once

/// Sizes and times of ui/gigs.
namespace gw::ui {

inline constexpr int preview_width_min = 1040; ///< wider, the preview stands beside the form
inline constexpr int preview_width = 400;
inline constexpr int packages_width_min = 640;   ///< wider, a preview shows the packages side by side
inline constexpr int preview_pause_ms = 150;     ///< typing pause before the preview is drawn again
inline constexpr int gigs_reload_pause_ms = 120; ///< changes that come together become one reading

} // namespace gw::ui
