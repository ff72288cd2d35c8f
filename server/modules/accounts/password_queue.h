#pragma once

#include "model/base/ports.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace gw::server {

/// Hashes passwords with Argon2id on an executor of its own, so that it keeps nobody else waiting. Passwords
/// are wiped from memory afterwards.
class PasswordQueue {
public:
    explicit PasswordQueue(Executor& executor)
        : m_executor(executor) {}

    /// `done` gets the hash in libsodium's string form; empty when there was no memory for it. False, and
    /// `done` is not called, when the queue is full. Any thread; `done` runs on the executor.
    bool hash(std::string password, std::function<void(std::optional<std::string>)> done);
    /// Whether the password is the one of `hash`. An empty hash (nobody) takes as long and is never right.
    bool verify(std::string hash, std::string password, std::function<void(bool)> done);

private:
    bool post(std::string password, std::function<void(const std::string& password)> work);

    Executor& m_executor;
    std::shared_ptr<std::atomic<int>> m_waiting = std::make_shared<std::atomic<int>>(0);
};

} // namespace gw::server
