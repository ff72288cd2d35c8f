#pragma once

#include "model/codec/vocabulary.h"
#include "runtime/local_executor.h"
#include "runtime/system_random.h"
#include "server/core/core.h"
#include "server/core/data_folder.h"

#include <deque>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace gw::server {

/// A command of the past (or of a made-up past): decided as if it had arrived `at` that instant.
struct TimedCommand {
    Instant at;
    AccountId actor;
    CommandId id;
    std::vector<CommandId> deps;
    AnyCommand command;
};

/// Plays timed commands into a marketplace of its own on one thread, under a clock that follows them; what
/// happens by itself in between happens at its own time, before each later command. Used by importers and the
/// demonstration market, while no server has the folder open.
class Player {
public:
    /// What became of one command.
    struct Played {
        bool repeated = false; ///< an earlier run had already settled it
        std::optional<Problem> rejected = {};
    };
    using Progress = std::function<void(std::size_t done, std::size_t all)>;

    /// Opens the marketplace in `data_folder` (empty: in memory) with the clock at `begins_at`. Problems:
    /// those of Core::open.
    static Result<std::unique_ptr<Player>> open(const QString& data_folder, Instant begins_at);
    ~Player();

    /// Registers accounts at the clock's time; known ones stay as they are.
    Result<void> registerAccounts(const std::vector<NewAccount>& accounts);
    /// Plays `commands`, which must be in the order of their instants; the outcomes are in the same order. A
    /// problem means that the marketplace itself failed (disk full): what was played until then stays, and
    /// playing the same again continues.
    Result<std::vector<Played>> play(std::span<const TimedCommand> commands, const Progress& progress = {});
    /// Sends a request and runs until it is answered.
    protocol::Response ask(protocol::Request request);
    /// A reference token for one of the account's devices.
    Result<std::string> token(AccountId account, DeviceId device);
    /// The same for a device nobody needs to know.
    Result<std::string> token(AccountId account);

    Random& random() { return m_random; }

private:
    explicit Player(Instant begins_at);
    /// Moves the clock forward and raises the timers that are due by then.
    void moveTo(Instant at);
    Result<void> settle(std::span<const TimedCommand> commands,
                        std::map<std::string, std::deque<std::size_t>> streams, std::vector<Played>& played);

    std::unique_ptr<DataFolder> m_folder; ///< locked; null when everything is in memory
    ManualClock m_clock;
    SystemRandom m_random;
    LocalExecutor m_executor;
    std::unique_ptr<Core> m_core;
};

} // namespace gw::server
