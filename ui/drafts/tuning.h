#pragma once

/// Times of ui/drafts.
namespace gw::ui {

inline constexpr int draft_pause_ms =
    500; ///< typing pause before a draft is written; a crash loses at most this

} // namespace gw::ui
