#pragma once

#include "model/base/ids.h"
#include "model/base/ports.h"
#include "sync/protocol/message.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gw::server {

/// Requests that wait for an account's feed to grow. Used on one executor.
class WaitingRoom : public std::enable_shared_from_this<WaitingRoom> {
public:
    /// The response, or nullopt to go on waiting; at the end of the time (`last`) there must be one.
    using Attempt = std::function<std::optional<protocol::Response>(bool last)>;
    using Done = std::function<void(protocol::Response)>;

    explicit WaitingRoom(Executor& executor)
        : m_executor(executor) {}

    /// Tries at once, then whenever the account's feed has grown, and a last time after `wait`. With too many
    /// waiting the first try is the last.
    void enter(AccountId account, milliseconds wait, Attempt attempt, Done done);
    void grown(AccountId account);

private:
    struct Waiter {
        AccountId account;
        Attempt attempt;
        Done done;
    };
    void serve(std::uint64_t number, bool last);

    Executor& m_executor;
    std::uint64_t m_last_number = 0;
    std::unordered_map<std::uint64_t, Waiter> m_waiters;
    std::unordered_multimap<AccountId, std::uint64_t> m_by_account;
};

} // namespace gw::server
