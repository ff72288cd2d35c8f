#pragma once

/// Times of app/studio.
namespace gw::studio {

inline constexpr int market_start_ms_max = 180'000; ///< the first start generates the demonstration market
inline constexpr int market_stop_ms_max = 5'000;    ///< then it is killed; its file bears that
inline constexpr int catch_up_ms_max = 180'000;     ///< a screenshot waits this long for the feed
inline constexpr int screen_ms_max = 30'000;        ///< and this long for the data of one screen
inline constexpr int look_again_ms = 40;
inline constexpr int settle_ms = 250; ///< from the last data to the picture: layouts, avatars, counts

} // namespace gw::studio
