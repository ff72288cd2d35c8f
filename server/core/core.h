#pragma once

#include "model/base/policy.h"
#include "model/base/ports.h"
#include "server/module/accounts.h"
#include "server/topology/declaration.h"
#include "sync/protocol/command.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/message.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// The world a server lives in. Nothing below starts a thread, sleeps or reads the time by itself.
struct Environment {
    const Clock& clock;
    Random& random;
    /// The executor that runs one module's worker head or service head: "orders.worker", "orders.service". A
    /// program gives each a thread; the simulator and the importer give all the same one.
    std::function<Executor&(const std::string& name)> executor;
    /// Folder of the modules' databases; empty keeps them in memory (simulator).
    QString data_folder = {};
    Policy policy = {};
    /// One line about something a person who runs the server should know; called from any executor. Empty:
    /// say nothing.
    std::function<void(const std::string& line)> log = {};
    /// Core::on_head_moved, for executors that run while the core opens.
    std::function<void(AccountId, std::uint64_t head)> on_head_moved = {};
};

/// All modules, wired by the topology: one process of the marketplace. Destroy it when its executors run no
/// more tasks, or on the one thread that runs them; tasks it left behind do nothing.
class Core {
public:
    /// Opens the modules' databases, checks the topology and starts the subscriptions. Problems: those of
    /// sql::Database and "bad_topology".
    static Result<std::unique_ptr<Core>> open(Environment environment);
    ~Core();

    /// Routes a request to a module; `done` is called once, on that module's executor, or at once when no
    /// module is concerned.
    void handle(protocol::Request request, std::function<void(protocol::Response)> done);

    /// A command outside HTTP, by an account this process acts for (importer, demonstration market, card
    /// processor). `done` gets what became of it after it is durable; a deferred one is to be submitted
    /// again. Its seq is ignored: commands of a stream are decided as they are submitted. `at` decides it at
    /// a past instant instead of the clock's.
    struct Outcome {
        protocol::PushResult result;
        std::optional<Problem> rejected = {};
    };
    void submit(AccountId actor, protocol::Command command, std::function<void(Outcome)> done,
                std::optional<Instant> at = {});
    /// Registers an account under a given id; the same id again changes nothing. `done` gets the problem, if
    /// any.
    void registerAccount(NewAccount account, std::function<void(Result<void>)> done);
    /// A reference token for one of the account's devices.
    void issueToken(AccountId account, DeviceId device, std::function<void(Result<std::string>)> done);

    /// Whose token is it? Nullopt when it is unknown or revoked. Answers from memory; any thread.
    std::optional<AccountId> accountOf(const std::string& token) const;
    /// Called on the feed's executor whenever an account's feed has grown. Set it before the first request.
    std::function<void(AccountId, std::uint64_t head)> on_head_moved;

    /// Raises every timer that is due by the clock; for callers that set the clock. Any thread.
    void raiseTimers();

    /// Whether every subscription has caught up with its source (readiness; the importer waits for it).
    bool caughtUp() const;
    /// What the modules declare, for `gigwright topology`.
    static std::vector<topology::Declaration> declarations();

private:
    class Parts;
    explicit Core(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace gw::server
