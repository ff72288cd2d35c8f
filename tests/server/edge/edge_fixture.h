#pragma once

#include "server/edge/listener.h"
#include "sync/protocol/feed.h"
#include "tests/server/edge/raw_client.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <vector>

namespace gw::test {

class SteadyClock : public Clock {
public:
    Instant now() const override {
        const auto since = std::chrono::system_clock::now().time_since_epoch();
        return Instant::fromUnixMs(std::chrono::duration_cast<milliseconds>(since).count());
    }
    milliseconds monotonic() const override {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

inline const AccountId alice = *AccountId::parse("01900000-0000-7000-8000-00000000000a");

/// A listener before a backend made of a function.
class EdgeFixture {
public:
    using Handler = std::function<protocol::Response(const protocol::Request&)>;

    explicit EdgeFixture(server::EdgeOptions options = {}) {
        options.log = [this](const std::string& line) {
            const std::lock_guard lock(mutex);
            log.push_back(line);
        };
        server::Backend backend{
            .handle =
                [this](protocol::Request request, std::function<void(protocol::Response)> done) {
                    std::unique_lock lock(mutex);
                    requests.push_back(request);
                    if (holds) {
                        held.push_back(std::move(done));
                        changed.notify_all();
                        return;
                    }
                    const auto answer = handler;
                    lock.unlock();
                    done(answer(request));
                },
            .account_of = [this](const std::string& token) -> std::optional<AccountId> {
                const std::lock_guard lock(mutex);
                return tokens.contains(token) ? std::optional(alice) : std::nullopt;
            }};
        auto opened = server::Listener::open(std::move(options), std::move(backend), clock);
        if (opened)
            listener = std::move(*opened);
    }

    std::uint16_t port() const { return listener->port(); }
    std::size_t requestCount() {
        const std::lock_guard lock(mutex);
        return requests.size();
    }
    protocol::Request lastRequest() {
        const std::lock_guard lock(mutex);
        return requests.back();
    }
    /// Waits until a request is being held.
    void waitForHeld() {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, std::chrono::seconds(10), [this] { return !held.empty(); });
    }
    void releaseHeld(const protocol::Response& response) {
        std::vector<std::function<void(protocol::Response)>> released;
        {
            const std::lock_guard lock(mutex);
            released.swap(held);
        }
        for (const auto& done : released)
            done(response);
    }
    std::string logText() {
        const std::lock_guard lock(mutex);
        std::string text;
        for (const auto& line : log)
            text += line + "\n";
        return text;
    }

    SteadyClock clock;
    std::mutex mutex;
    std::condition_variable changed;
    std::set<std::string> tokens = {"good-token"};
    bool holds = false;
    Handler handler = [](const protocol::Request&) {
        return protocol::Response{.status = 200, .content_type = "application/json", .body = "{}"};
    };
    std::vector<protocol::Request> requests;
    std::vector<std::function<void(protocol::Response)>> held;
    std::vector<std::string> log;
    std::unique_ptr<server::Listener> listener; ///< last: stops before what it uses goes
};

} // namespace gw::test
