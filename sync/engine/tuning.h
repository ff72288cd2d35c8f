#pragma once

#include "model/base/instant.h"

#include <cstddef>
#include <cstdint>

/// Every limit, batch size and delay of the engine (sync.md: Poison, Back-off).
namespace gw::sync::tuning {

/// Full jitter between zero and a ceiling that doubles from the first to the last of these.
inline constexpr milliseconds backoff_first{1'000};
inline constexpr milliseconds backoff_last{60'000};
/// Even full jitter never hammers.
inline constexpr milliseconds backoff_least{50};

/// The feed is asked again after this, with and without a live connection that would poke.
inline constexpr milliseconds poll_live{60'000};
inline constexpr milliseconds poll_alone{10'000};
/// While sent commands wait for their settlement the feed is asked sooner, doubling from here up to the
/// above.
inline constexpr milliseconds poll_settling{200};
/// A command that was taken but not settled for so long is sent again under the same id.
inline constexpr milliseconds unsettled_max{300'000};

/// Feed bytes asked for at once: a large page folds each touched stream once.
inline constexpr std::size_t page_bytes = 4 * 1024 * 1024;
/// Items folded at once when a staged feed replaces the old one.
inline constexpr int staged_batch = 5'000;

/// Commands in one push and about how many bytes of arguments.
inline constexpr std::size_t batch_commands_max = 100;
inline constexpr std::size_t batch_bytes_max = 512 * 1024;
/// Pushes on their way at once: one with many lanes, and each suspect lane in its own.
inline constexpr std::size_t pushes_max = 101;
/// A lane is a suspect at this suspicion: at once when the server answered that a push with it can't be done,
/// at the second time in a row when no answer came, which is the network more often than a command.
inline constexpr int certain_suspicion = 2;
/// So many lanes that fail alone, with no success in between, are an outage.
inline constexpr std::size_t lanes_of_outage = 2;
inline constexpr int pauses_of_outage = 3;
/// Poison: this many failures of one command alone, over at least this long, while another lane succeeds.
inline constexpr int poison_failures = 5;
inline constexpr milliseconds poison_time{600'000};
/// Poison: the process ended so often while the command was on its way. More than the two of sync.md, because
/// from the second on it travels alone and a machine that is switched off proves nothing (decision 0010).
inline constexpr int poison_crashes = 5;
inline constexpr int crashes_before_alone = 2;
/// A lane that the server holds or defers is tried again after what it says, and after twice as long each
/// time, within these bounds.
inline constexpr milliseconds lane_wait_least{50};
inline constexpr milliseconds lane_wait_most{60'000};

/// Between two pieces of a file that is pinned: other events of the thread come first.
inline constexpr milliseconds pin_pause{1};
/// First bytes of a file, from which its type is guessed.
inline constexpr std::int64_t type_bytes = 16 * 1024;
/// Wrong answers for parts of one download before it is given up.
inline constexpr int wrong_parts_max = 3;

/// Files that nothing refers to are looked for soon after the start, and then rarely.
inline constexpr milliseconds collect_first{60'000};
inline constexpr milliseconds collect_every{6 * 3'600'000};
/// A file of the person's that is in no command and no draft is kept this long after it was pinned, and a
/// download that stands still this long after it was last asked for.
inline constexpr milliseconds unreferenced_kept{7LL * 24 * 3'600'000};
inline constexpr milliseconds arriving_kept{30LL * 24 * 3'600'000};
/// Files that the server has too: beyond this many bytes the least recently used go.
inline constexpr std::int64_t cache_bytes_max = 20LL * 1024 * 1024 * 1024;

} // namespace gw::sync::tuning
