#pragma once

#include "model/base/policy.h"
#include "model/base/ports.h"
#include "server/backbone/entry.h"
#include "server/module/batch.h"
#include "server/topology/declaration.h"
#include "sql/database.h"
#include "sync/protocol/command.h"
#include "sync/protocol/message.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// Whose outbox a command comes from; commands of callers inside the process have none, and no lane.
struct Origin {
    DeviceId device;
    std::uint64_t incarnation;
};

/// A command on its way to the worker head.
struct Submission {
    AccountId actor;
    protocol::Command command;
    std::optional<Origin> origin = {};
    /// The time to decide at, for callers inside the process that replay the past; else the clock's.
    std::optional<Instant> at = {};
};

/// What became of a submission.
struct Settlement {
    protocol::PushResult result;
    std::optional<Problem> rejected = {}; ///< why it was settled without effect, if it was
};

/// A request that has been routed to a module's service head.
struct Call {
    protocol::Request request;
    std::optional<AccountId> caller;              ///< empty when anonymous
    std::map<std::string, std::string> arguments; ///< values of the pattern's names: "id"
};
/// Called exactly once, on the service head's executor.
using Answer = std::function<void(protocol::Response)>;

/// A piece of work for the worker head. Jobs run in order, many in one transaction.
struct Job {
    /// May run more than once: when another job of the same transaction fails, its effects are rolled back
    /// and it runs again. Throwing rolls back and hands `done` the problem.
    std::function<void(Batch&)> run;
    /// After the commit (synchronous=FULL), on the worker's executor; may be empty.
    std::function<void(Result<void>)> done = {};
};

/// What a module is given to live in. All of it outlives the module.
struct Ports {
    const Clock& clock;
    Random& random;
    Policy policy;
    QString data_folder; ///< empty: everything in memory
    /// Queues a job for the worker head, from any thread. False when the queue is full: answer overloaded().
    std::function<bool(Job)> submit;
    /// Runs tasks where handle() runs.
    Executor& worker;
    /// Runs tasks where answer() runs.
    Executor& service;
    /// An executor of the module's own for slow work, by name: executor("password") is "accounts.password".
    std::function<Executor&(const std::string& name)> executor;
    /// Newest durable position of another module's log, and the position up to which it has been applied
    /// here; any thread.
    std::function<Seq(const std::string& source)> head_of;
    std::function<Seq(const std::string& source)> applied_of;
};

/// A module's code: its declaration and two handlers. ModuleHost gives it a body (file), a queue and routes.
/// handle, apply, committed and rolledBack run on the worker's executor; answer runs on the service's. They
/// may be two threads: they share the database, not members.
class Module {
public:
    virtual ~Module() = default;

    virtual const topology::Declaration& declaration() const = 0;
    /// Tables of the module's own views, in versions from 2; version 1 is the body's (Body).
    virtual std::vector<sql::Migration> migrations() const { return {}; }
    /// Once, before all else, with the writer's connection. Throws SqlError.
    virtual void start(const Ports& ports, sql::Database& writer) = 0;

    /// Worker head: settles one command of a declared type or kind. Throws SqlError.
    virtual Settlement handle(const Submission& submission, Batch& batch);
    /// Worker head: takes effect of an event it has declared to consume. The same event never comes twice.
    /// Throwing anything stops the subscription after some tries.
    virtual void apply(const std::string& source, const Entry& entry, Batch& batch);
    /// Any thread: queues the raising of every timer that is due by the clock. Called once all modules have
    /// subscribed, before the first command, and by whoever sets the clock.
    virtual void raiseTimers() {}
    /// The transaction of the last calls is about to be made durable: the place to write what was gathered.
    virtual void beforeCommit(Batch&) {}
    /// The transaction of the last calls is durable, or undone: what was cached in between must be forgotten.
    virtual void committed() {}
    virtual void rolledBack() {}

    /// Service head: answers a declared route from the module's views by a read-only connection. Never waits
    /// for the worker; `done` may be called later.
    virtual void answer(Call call, sql::Database& reader, Answer done) = 0;
};

/// Responses that every module uses.
protocol::Response jsonResponse(int status, std::string body);
protocol::Response problemResponse(int status, const Problem& problem);
/// 404 for what is absent and for what the caller may not see alike.
protocol::Response notFoundResponse();
/// 503 with a time to come again: a queue is full.
protocol::Response overloadedResponse();

} // namespace gw::server
