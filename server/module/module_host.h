#pragma once

#include "server/backbone/subscription.h"
#include "server/module/module.h"
#include "server/module/worker.h"

#include <atomic>
#include <memory>
#include <vector>

namespace gw::server {

/// What a module host is given: see Environment in server/core/core.h.
struct HostEnvironment {
    const Clock& clock;
    Random& random;
    std::function<Executor&(const std::string& name)> executor;
    QString data_folder = {};
    Policy policy = {};
    Subscription::Logger log = {};
};

/// A running module: body, worker head, service head and subscriptions around a Module's code. Held by
/// shared_ptr; tasks left on the executors do nothing once it is gone.
class ModuleHost : public Consumer, public std::enable_shared_from_this<ModuleHost> {
public:
    /// Opens the body and starts the module's code.
    static Result<std::shared_ptr<ModuleHost>> open(std::shared_ptr<Module> module,
                                                    const HostEnvironment& environment);

    const std::string& name() const override { return declaration().name; }
    const topology::Declaration& declaration() const { return m_module->declaration(); }

    /// Whether it cannot do its work now: its file cannot be written, or a subscription has stopped. Any
    /// thread.
    bool failing() const;
    bool caughtUp() const;

    /// Worker head; any thread. `done` is called on the worker's executor once the outcome is durable, or
    /// with a deferral when the queue is full or the transaction failed.
    void submit(Submission submission, std::function<void(Settlement)> done);
    /// Queues any job; false when the queue is full.
    bool submit(Job job);
    /// Service head; any thread. `done` is called on the service's executor.
    void answer(Call call, Answer done);

    /// The module's log, for the backbone.
    std::shared_ptr<Log> log();
    /// Makes the subscriptions that the module declares; all logs are attached. Problem "bad_topology" when
    /// one is not.
    Result<void> subscribe(const Backbone& backbone);
    /// Begins to take what the subscriptions bring, once every module has subscribed; raises the timers that
    /// became due while it did not run.
    void begin();
    /// Raises the timers that are due by the clock; any thread.
    void raiseTimers();

    Result<Seq> checkpoint(const std::string& source) override;
    void take(const std::string& source, std::vector<Entry> entries,
              std::function<void(Result<void>)> done) override;

private:
    class OwnLog;
    ModuleHost(std::shared_ptr<Module> module, const HostEnvironment& environment);
    Result<void> start();
    Ports ports();
    std::shared_ptr<Subscription> find(const std::string& source) const;
    void answerHere(Call call, Answer done);
    void applyAll(const std::string& source, const std::vector<Entry>& entries, Batch& batch);

    std::shared_ptr<Module> m_module;
    HostEnvironment m_environment;
    Executor& m_worker_executor;
    Executor& m_service_executor;
    std::shared_ptr<Body> m_body;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<sql::Database> m_reader; ///< of the service head, opened at its first request
    std::shared_ptr<OwnLog> m_log;
    std::vector<std::shared_ptr<Subscription>> m_subscriptions;
    std::atomic<int> m_calls = 0; ///< waiting for the service's executor
};

} // namespace gw::server
