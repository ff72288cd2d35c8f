#pragma once

/// Limits and sizes of ui/firstrun.
namespace gw::ui {

inline constexpr int password_length_min = 8; ///< of a new account; the server checks again
inline constexpr int name_length_max = 60;    ///< model/account/account.h, checkDisplayName
inline constexpr int form_width = 420;

} // namespace gw::ui
