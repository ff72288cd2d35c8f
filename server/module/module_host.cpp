#include "server/module/module_host.h"

#include "server/module/tuning.h"

#include <algorithm>

namespace gw::server {

namespace {

Settlement deferral(CommandId command, int ms, std::string code) {
    return {{.id = command, .taken = protocol::Taken::defer, .ms = ms, .problem_code = std::move(code)}};
}

std::set<std::string> emittedTypes(const topology::Declaration& declaration) {
    std::set<std::string> types;
    for (const auto& emission : declaration.emits)
        types.insert(emission.type);
    return types;
}

} // namespace

/// Reads the body's log; a subscriber's thread gets a connection of its own at its first read.
class BodyLogReader : public LogReader {
public:
    explicit BodyLogReader(std::shared_ptr<Body> body)
        : m_body(std::move(body)) {}

    Result<std::vector<Entry>> read(Seq after, std::size_t max) override {
        if (m_body->head() <= after)
            return std::vector<Entry>{};
        if (!m_database) {
            auto opened = m_body->reader();
            if (!opened)
                return opened.error();
            m_database = std::move(*opened);
        }
        try {
            return readLog(*m_database, after, max);
        } catch (const sql::SqlError& error) {
            return Problem{.code = "log_unreadable", .what = error.problem().what};
        }
    }

private:
    std::shared_ptr<Body> m_body;
    std::shared_ptr<sql::Database> m_database;
};

class ModuleHost::OwnLog : public Log {
public:
    explicit OwnLog(std::shared_ptr<Body> body)
        : m_body(std::move(body)) {}

    const std::string& name() const override { return m_body->name(); }
    Seq head() const override { return m_body->head(); }
    std::unique_ptr<LogReader> reader() override { return std::make_unique<BodyLogReader>(m_body); }
    void onGrowth(std::function<void()> wake) override { m_wakes.push_back(std::move(wake)); }
    void grown() const {
        for (const auto& wake : m_wakes)
            wake();
    }

private:
    std::shared_ptr<Body> m_body;
    std::vector<std::function<void()>> m_wakes;
};

Result<std::shared_ptr<ModuleHost>> ModuleHost::open(std::shared_ptr<Module> module,
                                                     const HostEnvironment& environment) {
    std::shared_ptr<ModuleHost> host(new ModuleHost(std::move(module), environment));
    if (const auto started = host->start(); !started)
        return started.error();
    return host;
}

ModuleHost::ModuleHost(std::shared_ptr<Module> module, const HostEnvironment& environment)
    : m_module(std::move(module))
    , m_environment(environment)
    , m_worker_executor(environment.executor(name() + ".worker"))
    , m_service_executor(environment.executor(name() + ".service")) {}

Result<void> ModuleHost::start() {
    auto body = Body::open(m_environment.data_folder, name(), m_module->migrations(),
                           emittedTypes(declaration()), m_environment.random);
    if (!body)
        return body.error();
    m_body = std::move(*body);
    m_worker = std::make_shared<Worker>(m_body, m_module, m_worker_executor);
    m_log = std::make_shared<OwnLog>(m_body);
    m_worker->on_growth = [log = m_log] { log->grown(); };
    try {
        m_module->start(ports(), m_body->writer());
    } catch (const sql::SqlError& error) {
        return error.problem();
    }
    return {};
}

Ports ModuleHost::ports() {
    const auto weak = weak_from_this();
    return {.clock = m_environment.clock,
            .random = m_environment.random,
            .policy = m_environment.policy,
            .data_folder = m_environment.data_folder,
            .submit =
                [weak](Job job) {
                    const auto self = weak.lock();
                    return self && self->submit(std::move(job));
                },
            .worker = m_worker_executor,
            .service = m_service_executor,
            .executor = [executor = m_environment.executor, module = name()](
                            const std::string& own) -> Executor& { return executor(module + "." + own); },
            .head_of =
                [weak](const std::string& source) {
                    const auto self = weak.lock();
                    const auto found = self ? self->find(source) : nullptr;
                    return found ? found->sourceHead() : 0;
                },
            .applied_of =
                [weak](const std::string& source) {
                    const auto self = weak.lock();
                    const auto found = self ? self->find(source) : nullptr;
                    return found ? found->applied() : 0;
                }};
}

std::shared_ptr<Subscription> ModuleHost::find(const std::string& source) const {
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
                                    [&](const auto& one) { return one->source() == source; });
    return found == m_subscriptions.end() ? nullptr : *found;
}

void ModuleHost::submit(Submission submission, std::function<void(Settlement)> done) {
    struct Task {
        Submission submission;
        Settlement settlement;
        std::function<void(Settlement)> done;
    };
    const auto id = submission.command.id;
    auto task = std::make_shared<Task>(Task{std::move(submission), deferral(id, 0, {}), std::move(done)});
    Job job;
    job.run = [module = m_module, task](Batch& batch) {
        task->settlement = module->handle(task->submission, batch);
    };
    job.done = [task, log = m_environment.log](const Result<void>& outcome) {
        if (outcome)
            return task->done(std::move(task->settlement));
        if (log)
            log("command " + task->submission.command.id.toString() + " deferred: " + outcome.error().what);
        task->done(deferral(task->submission.command.id, module_tuning::overloaded_ms, outcome.error().code));
    };
    if (!m_worker->submit(std::move(job)))
        m_worker_executor.post(
            [task, id] { task->done(deferral(id, module_tuning::overloaded_ms, "overloaded")); });
}

bool ModuleHost::submit(Job job) { return m_worker->submit(std::move(job)); }

void ModuleHost::answer(Call call, Answer done) {
    const bool too_many = ++m_calls > module_tuning::calls_max;
    m_service_executor.post(
        [weak = weak_from_this(), call = std::move(call), done = std::move(done), too_many]() mutable {
            const auto self = weak.lock();
            if (!self)
                return;
            --self->m_calls;
            if (too_many)
                return done(overloadedResponse());
            self->answerHere(std::move(call), std::move(done));
        });
}

void ModuleHost::answerHere(Call call, Answer done) {
    if (!m_reader) {
        auto opened = m_body->reader();
        if (!opened)
            return done(problemResponse(503, opened.error()));
        m_reader = std::move(*opened);
    }
    try {
        m_module->answer(std::move(call), *m_reader, done);
    } catch (const sql::SqlError& error) {
        if (m_environment.log)
            m_environment.log(name() + " cannot answer: " + error.what());
        done(problemResponse(503, error.problem()));
    }
}

std::shared_ptr<Log> ModuleHost::log() { return m_log; }

Result<void> ModuleHost::subscribe(const Backbone& backbone) {
    for (const auto& consumption : declaration().consumes) {
        auto log = backbone.find(consumption.source);
        if (!log)
            return Problem{.code = "bad_topology",
                           .what = name() + " consumes " + consumption.source + ", which is not here."};
        m_subscriptions.push_back(std::make_shared<Subscription>(std::move(log), weak_from_this(),
                                                                 m_worker_executor, m_environment.log));
        m_subscriptions.back()->follow();
    }
    return {};
}

void ModuleHost::begin() {
    for (const auto& subscription : m_subscriptions)
        subscription->wake();
    raiseTimers();
}

void ModuleHost::raiseTimers() { m_module->raiseTimers(); }

bool ModuleHost::failing() const {
    return m_worker->failing() ||
           std::any_of(m_subscriptions.begin(), m_subscriptions.end(),
                       [](const auto& subscription) { return subscription->failed(); });
}

bool ModuleHost::caughtUp() const {
    return std::all_of(m_subscriptions.begin(), m_subscriptions.end(),
                       [](const auto& subscription) { return subscription->caughtUp(); });
}

Result<Seq> ModuleHost::checkpoint(const std::string& source) {
    try {
        return m_body->checkpoint(source);
    } catch (const sql::SqlError& error) {
        return Problem{.code = "log_unreadable", .what = error.problem().what};
    }
}

void ModuleHost::take(const std::string& source, std::vector<Entry> entries,
                      std::function<void(Result<void>)> done) {
    auto shared = std::make_shared<std::vector<Entry>>(std::move(entries));
    Job job;
    job.run = [weak = weak_from_this(), source, shared](Batch& batch) {
        if (const auto self = weak.lock())
            self->applyAll(source, *shared, batch);
    };
    job.done = std::move(done);
    m_worker->submit(std::move(job), true);
}

void ModuleHost::applyAll(const std::string& source, const std::vector<Entry>& entries, Batch& batch) {
    const auto consumption =
        std::find_if(declaration().consumes.begin(), declaration().consumes.end(),
                     [&](const topology::Consumption& one) { return one.source == source; });
    if (consumption == declaration().consumes.end())
        throw std::logic_error(name() + " does not declare that it consumes " + source);
    Seq checkpoint = m_body->checkpoint(source);
    for (const auto& entry : entries) {
        if (entry.seq <= checkpoint)
            continue;
        if (entry.seq != checkpoint + 1)
            throw std::runtime_error("the log of " + source + " has a gap before " +
                                     std::to_string(entry.seq));
        if (topology::covers(*consumption, entry.type))
            m_module->apply(source, entry, batch);
        checkpoint = entry.seq;
    }
    m_body->setCheckpoint(source, checkpoint);
}

} // namespace gw::server
