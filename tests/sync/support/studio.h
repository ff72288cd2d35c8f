#pragma once

#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "sync/engine/engine.h"
#include "sync/store/memory_disk.h"
#include "sync/store/profile.h"
#include "sync/views/migrations.h"
#include "sync/views/views.h"
#include "tests/sync/support/tiny_server.h"

#include <set>

namespace gw::fixtures {

/// A seller's engine in virtual time against a TinyServer. The engine can be destroyed and made anew over the
/// same file, as by a crash.
class Studio {
public:
    explicit Studio(std::unique_ptr<store::Disk> disk = std::make_unique<store::MemoryDisk>())
        : profile(store::Profile::open(std::move(disk), views::fileMigrations(), {seller, id<DeviceId>(50)},
                                       random)
                      .value()) {
        reopen();
    }

    /// Ends the engine as it is and makes another one over the same profile.
    void reopen() {
        engine.reset();
        engine = std::make_unique<sync::Engine>(sync::Ports{clock, random, executor, server}, *profile);
        engine->on_changed = [this](const std::vector<std::string>& streams) {
            changed.insert(streams.begin(), streams.end());
        };
        engine->on_signed_out = [this] { ++signed_out; };
    }
    void start() {
        engine->start("token");
        run();
    }
    /// Lets `time` pass.
    void run(milliseconds time = milliseconds(5'000)) {
        const auto end = clock.monotonic() + time;
        while (!executor.empty() && clock.monotonic() < end) {
            executor.runDue();
            clock.advance(milliseconds(10));
        }
    }
    CommandId submit(const AnyCommand& command) { return engine->submit(command).value(); }
    std::optional<store::CommandState> stateOf(CommandId id) {
        const auto entry = profile->outbox().find(id);
        return entry ? std::optional(entry->state) : std::nullopt;
    }
    /// The states a command has gone through, oldest first.
    std::vector<store::CommandState> pathOf(CommandId id) {
        std::vector<store::CommandState> path;
        for (const auto& transition : profile->transitions().read(0, 100'000)) {
            if (transition.command == id)
                path.insert(path.begin(), transition.state);
        }
        return path;
    }

    ManualClock clock{fixtures::start};
    LocalExecutor executor{clock};
    SeededRandom random{1};
    TinyServer server{executor, seller};
    std::unique_ptr<store::Profile> profile;
    views::Views views{profile->database(), seller};
    std::unique_ptr<sync::Engine> engine;
    std::set<std::string> changed;
    int signed_out = 0;
};

/// A first draft of gig number `n`: a command that always fits.
inline AnyCommand saveGig(std::uint64_t n, const std::string& title = "I will draw") {
    return GigCommand(SaveGigDraft{id<GigId>(n), GigPatch{.title = title}, {}});
}
inline std::string gigStream(std::uint64_t n) { return "gig:" + id<GigId>(n).toString(); }

} // namespace gw::fixtures
