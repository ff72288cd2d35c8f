#pragma once

#include "model/base/ids.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace gw::server {

/// Gets the head of one account's feed when it has moved. Called on any thread; must only take a note.
class LiveSink {
public:
    virtual ~LiveSink() = default;
    virtual void poke(std::uint64_t head) = 0;
};

/// Who listens to which account's feed. Any thread.
class LiveHub {
public:
    /// False when the account has as many listeners as one may have.
    bool add(AccountId account, const std::shared_ptr<LiveSink>& sink);
    void poke(AccountId account, std::uint64_t head);

private:
    std::mutex m_mutex;
    /// Those that are gone are dropped at the next poke or addition.
    std::unordered_map<AccountId, std::vector<std::weak_ptr<LiveSink>>> m_sinks;
};

} // namespace gw::server
