#pragma once

#include <cstddef>
#include <cstdint>

/// Limits of the modules' views.
namespace gw::server::modules_tuning {

/// People, gigs and the like that a module keeps in memory beside its tables.
inline constexpr std::size_t cached_people_max = 100'000;
inline constexpr std::size_t cached_states_max = 20'000;
/// Rows of one page of gigs.
inline constexpr int gig_page_rows = 50;
/// Rows of one page of open briefs.
inline constexpr int brief_page_rows = 50;
/// Characters of a search text that are looked at.
inline constexpr std::size_t search_length_max = 200;
/// One stored piece of a feed; a page of the feed is made of whole pieces.
inline constexpr std::size_t feed_segment_bytes = 32 * 1024;
/// Longest time a request for the feed waits for something new; longer ones are cut to it.
inline constexpr std::int64_t feed_wait_ms_max = 60'000;
/// How long GET /v1/hello waits for a just registered account to arrive in the feed.
inline constexpr std::int64_t hello_wait_ms = 5'000;
/// Requests waiting at one time for their feeds to grow.
inline constexpr std::size_t feed_waiters_max = 20'000;

} // namespace gw::server::modules_tuning
