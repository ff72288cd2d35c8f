#pragma once

/// Settings of every SQLite connection.
namespace gw::sql::tuning {

/// How long a statement waits for another process that holds the file's lock.
inline constexpr int busy_timeout_ms = 5'000;
/// Page cache of one connection; holds the inner pages of the indexes of a million-row log.
inline constexpr int cache_kib = 32 * 1024;
/// Pages in the write-ahead log before a commit copies them back: 16 MiB, so that bulk work seldom stops for
/// it.
inline constexpr int checkpoint_pages = 4'096;

} // namespace gw::sql::tuning
