#pragma once

#include <cstddef>

/// Limits of the accounts module.
namespace gw::server::accounts_tuning {

/// Argon2id: 19 MiB and 2 passes, about 200 ms of a core (quality.md, Security).
inline constexpr unsigned long long password_passes = 2;
inline constexpr std::size_t password_memory_bytes = 19 * 1024 * 1024;
/// Passwords waiting to be hashed; beyond it signing in is refused as overloaded.
inline constexpr int password_queue_max = 64;

/// Enough for any sentence, and quick to hash.
inline constexpr std::size_t password_bytes_max = 1024;
/// RFC 5321, 4.5.3.1.
inline constexpr std::size_t email_bytes_max = 254;
inline constexpr std::size_t email_local_part_bytes_max = 64;

/// Signed-in sessions of one account; the oldest ends when there would be more.
inline constexpr int sessions_per_account_max = 100;

} // namespace gw::server::accounts_tuning
