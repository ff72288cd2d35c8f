#pragma once

/// Limits and sizes of ui/firstrun.
namespace gw::ui {

inline constexpr int form_width = 420;

} // namespace gw::ui
