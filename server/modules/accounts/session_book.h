#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <cstdint>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace gw::sql {
class Database;
}

namespace gw::server {

/// SHA-256 of a reference token, 32 bytes: all that is kept of it.
using TokenHash = std::string;

/// The signed-in sessions and their tokens: in tables, and in memory for looking tokens up. A session is one
/// sign-in of a device; each rotation replaces its token, and all of them are one family: a replaced token
/// that is presented again has been stolen or copied, so its session ends.
///
/// Changes are made in two steps: in the worker's transaction to the tables, and once that is durable by
/// apply() to the memory.
class SessionBook {
public:
    /// A new token: 256 random bits, base64url.
    static std::string newToken();
    static TokenHash hashOf(const std::string& token);

    void load(sql::Database& database);

    enum class Standing { unknown, valid, replaced };
    struct Known {
        Standing standing = Standing::unknown;
        std::int64_t session = 0;
        std::optional<AccountId> account = {};
    };
    /// Any thread.
    Known find(const std::string& token) const;

    struct Change {
        std::vector<std::pair<TokenHash, Known>> tokens = {}; ///< new or changed
        std::vector<std::int64_t> ended = {};                 ///< sessions
    };
    Change open(sql::Database& database, AccountId account, DeviceId device, const TokenHash& token,
                Instant now);
    /// Replaces a token; ends the session when it had been replaced already.
    Change rotate(sql::Database& database, const TokenHash& old, const TokenHash& token, Instant now);
    Change end(sql::Database& database, std::int64_t session, Instant now);
    /// After the commit.
    void apply(const Change& change);

private:
    mutable std::shared_mutex m_mutex;
    std::unordered_map<TokenHash, Known> m_tokens;
    std::unordered_map<std::int64_t, std::vector<TokenHash>> m_sessions;

    void put(const TokenHash& token, const Known& known);
};

} // namespace gw::server
