#pragma once

#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "server/core/core.h"
#include "sync/engine/engine.h"
#include "sync/protocol/command.h"
#include "sync/store/profile.h"
#include "sync/views/migrations.h"
#include "tests/support/model_fixtures.h"

#include <stdexcept>

namespace gw::sim {

/// One round trip of a Line.
inline constexpr milliseconds trip{50};

/// A network whose every way takes half a round trip, until somebody tampers with it.
class EvenNetwork : public sync::Network {
public:
    EvenNetwork(server::Core& core, Executor& executor, const Clock& clock)
        : m_core(core)
        , m_executor(executor)
        , m_clock(clock) {}

    void send(protocol::Request request, Done done) override {
        ++requests;
        m_executor.postAfter(trip / 2, [this, request = std::move(request), done = std::move(done)] {
            const auto back = [this, done](std::optional<protocol::Response> response) {
                m_executor.postAfter(trip / 2, [done, response = std::move(response)] { done(response); });
            };
            if (is_down)
                return back({});
            if (auto other = tamper ? tamper(request) : std::nullopt)
                return back(std::move(other));
            if (request.path == "/v1/commands")
                note(request);
            m_core.handle(request, back);
        });
    }
    void listen(const std::string&) override {}

    bool is_down = false;
    /// Answers in place of the server.
    std::function<std::optional<protocol::Response>(const protocol::Request&)> tamper;
    int requests = 0;
    /// When a push with this command first reached the server.
    std::map<CommandId, milliseconds> arrived;

private:
    void note(const protocol::Request& request) {
        for (const auto& command : protocol::decodePush(request.body).value().commands)
            arrived.emplace(command.id, m_clock.monotonic());
    }

    server::Core& m_core;
    Executor& m_executor;
    const Clock& m_clock;
};

/// One seller's desktop at the end of a line to the real server core, in virtual time.
class Line {
public:
    explicit Line(std::unique_ptr<store::Disk> disk)
        : m_profile(store::Profile::open(std::move(disk), views::fileMigrations(),
                                         {fixtures::seller, m_device}, m_random)
                        .value()) {
        m_core->registerAccount({.id = fixtures::seller, .display_name = "Sara", .is_operator = false},
                                [](const Result<void>&) {});
        m_executor.runDue();
        m_core->issueToken(fixtures::seller, m_device,
                           [this](Result<std::string> token) { m_token = token.value(); });
        m_executor.runDue();
        open();
    }

    /// The process ends, if there is one, and another begins.
    void open() {
        m_engine.reset();
        m_engine =
            std::make_unique<sync::Engine>(sync::Ports{m_clock, m_random, m_executor, m_network}, *m_profile);
    }
    void start() { m_engine->start(m_token); }
    void passes(milliseconds time) {
        runUntil([] { return false; }, time);
    }
    /// Whether it came true within `most`.
    bool runUntil(const std::function<bool()>& done, milliseconds most) {
        const auto end = m_clock.monotonic() + most;
        for (;;) {
            m_executor.runDue();
            if (done() || m_clock.monotonic() >= end)
                return done();
            m_clock.advance(std::min(m_executor.nextDue().value_or(end), end) - m_clock.monotonic());
        }
    }
    bool settles(milliseconds most) {
        return runUntil([this] { return !m_profile->outbox().hasUnsettled(); }, most);
    }

    CommandId submit(const AnyCommand& command, const std::vector<CommandId>& deps = {}) {
        return m_engine->submit(command, deps).value();
    }
    /// A command of lane `lane` that always fits.
    static AnyCommand rename(std::uint64_t lane, int number) {
        return GigCommand(SaveGigDraft{fixtures::id<GigId>(lane),
                                       GigPatch{.title = "I will do job number " + std::to_string(number)},
                                       {}});
    }

    sync::Engine& engine() { return *m_engine; }
    store::Profile& profile() { return *m_profile; }
    EvenNetwork& network() { return m_network; }
    ManualClock& clock() { return m_clock; }

private:
    ManualClock m_clock{fixtures::start};
    LocalExecutor m_executor{m_clock};
    SeededRandom m_random{1};
    DeviceId m_device = fixtures::id<DeviceId>(1);
    std::string m_token;
    std::unique_ptr<server::Core> m_core =
        server::Core::open({.clock = m_clock,
                            .random = m_random,
                            .executor = [this](const std::string&) -> Executor& { return m_executor; }})
            .value();
    std::unique_ptr<store::Profile> m_profile;
    EvenNetwork m_network{*m_core, m_executor, m_clock};
    std::unique_ptr<sync::Engine> m_engine;
};

} // namespace gw::sim
