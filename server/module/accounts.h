#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <functional>
#include <optional>
#include <string>

namespace gw::server {

struct NewAccount {
    AccountId id;
    std::string display_name;
    std::string email = {};    ///< empty: nobody can sign in with a password
    std::string password = {}; ///< empty: the same
    bool is_operator = false;
    std::optional<Instant> at = {}; ///< when it registered, for callers that replay the past; else now
};

/// What the core asks of the accounts module besides routes and commands. Callbacks run on that module's
/// worker executor, after the change is durable.
class Accounts {
public:
    virtual ~Accounts() = default;
    /// Whose token is it? Nullopt when it is unknown or revoked. Answers from memory; any thread.
    virtual std::optional<AccountId> accountOf(const std::string& token) const = 0;
    /// The same id again changes nothing. Any thread.
    virtual void registerAccount(NewAccount account, std::function<void(Result<void>)> done) = 0;
    /// A reference token for one of the account's devices. Any thread.
    virtual void issueToken(AccountId account, DeviceId device,
                            std::function<void(Result<std::string>)> done) = 0;
};

} // namespace gw::server
