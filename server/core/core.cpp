#include "server/core/core.h"

#include "server/backbone/local_backbone.h"
#include "server/core/command_desk.h"
#include "server/core/modules.h"
#include "server/core/router.h"
#include "server/topology/topology.h"

#include <algorithm>

namespace gw::server {

namespace {

Problem badToken() {
    return {.code = "bad_token",
            .what = "You are signed out here. Your work is kept on this device; sign in again to send it."};
}

Problem wrongMethod(const std::string& method) {
    return {.code = "wrong_method", .what = "This address does not answer " + method + "."};
}

} // namespace

/// The wiring: hosts of all modules, and who answers what.
class Core::Parts {
public:
    Result<void> open(const Environment& environment, FeedModule::HeadMoved head_moved);
    void handle(protocol::Request request, std::function<void(protocol::Response)> done);
    void raiseTimers();
    bool caughtUp() const;
    bool failing() const;

    CommandDesk commands;
    std::shared_ptr<Accounts> accounts;

private:
    void push(const protocol::Request& request, Answer done);
    void answerHealth(const std::string& path, const Answer& done) const;

    LocalBackbone m_backbone;
    Router m_router;
    std::vector<std::shared_ptr<ModuleHost>> m_hosts;
};

Result<void> Core::Parts::open(const Environment& environment, FeedModule::HeadMoved head_moved) {
    auto modules = makeModules(std::move(head_moved));
    accounts = modules.accounts;
    std::vector<topology::Declaration> declarations;
    for (const auto& module : modules.all)
        declarations.push_back(module->declaration());
    if (auto sound = topology::requireSound(declarations); !sound)
        return sound;
    const HostEnvironment host_environment{.clock = environment.clock,
                                           .random = environment.random,
                                           .executor = environment.executor,
                                           .data_folder = environment.data_folder,
                                           .policy = environment.policy,
                                           .log = environment.log};
    for (const auto& module : modules.all) {
        auto host = ModuleHost::open(module, host_environment);
        if (!host)
            return host.error();
        m_hosts.push_back(*host);
        m_backbone.attach((*host)->log());
        m_router.add(*host);
        commands.add(*host);
    }
    for (const auto& host : m_hosts)
        if (auto subscribed = host->subscribe(m_backbone); !subscribed)
            return subscribed;
    for (const auto& host : m_hosts)
        host->begin();
    return {};
}

void Core::Parts::handle(protocol::Request request, std::function<void(protocol::Response)> done) {
    if (request.path == "/healthz" || request.path == "/readyz")
        return answerHealth(request.path, done);
    std::optional<AccountId> caller;
    if (!request.token.empty() && !(caller = accounts->accountOf(request.token)))
        return done(problemResponse(401, badToken()));
    if (request.path == "/v1/commands") {
        if (request.method != "POST")
            return done(problemResponse(405, wrongMethod(request.method)));
        if (!caller)
            return done(problemResponse(401, badToken()));
        return commands.push(*caller, request, std::move(done));
    }
    auto match = m_router.match(request.method, request.path);
    if (!match.host)
        return done(match.path_known ? problemResponse(405, wrongMethod(request.method))
                                     : notFoundResponse());
    if (match.needs_account && !caller)
        return done(problemResponse(401, badToken()));
    match.host->answer({std::move(request), caller, std::move(match.arguments)}, std::move(done));
}

void Core::Parts::answerHealth(const std::string& path, const Answer& done) const {
    if (failing())
        return done(problemResponse(
            503, {.code = "module_failing",
                  .what = "A module cannot do its work; the server's log says which and why."}));
    if (path == "/readyz" && !caughtUp())
        return done(
            problemResponse(503, {.code = "catching_up", .what = "The modules are still catching up."}));
    done(jsonResponse(200, "{\"ok\":true}"));
}

void Core::Parts::raiseTimers() {
    for (const auto& host : m_hosts)
        host->raiseTimers();
}

bool Core::Parts::caughtUp() const {
    return std::all_of(m_hosts.begin(), m_hosts.end(), [](const auto& host) { return host->caughtUp(); });
}

bool Core::Parts::failing() const {
    return std::any_of(m_hosts.begin(), m_hosts.end(), [](const auto& host) { return host->failing(); });
}

Result<std::unique_ptr<Core>> Core::open(Environment environment) {
    std::unique_ptr<Core> core(new Core(std::make_unique<Parts>()));
    core->on_head_moved = environment.on_head_moved;
    const auto head_moved = [self = core.get()](AccountId account, std::uint64_t head) {
        if (self->on_head_moved)
            self->on_head_moved(account, head);
    };
    if (const auto opened = core->m_parts->open(environment, head_moved); !opened)
        return opened.error();
    return core;
}

Core::Core(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}

Core::~Core() = default;

void Core::handle(protocol::Request request, std::function<void(protocol::Response)> done) {
    m_parts->handle(std::move(request), std::move(done));
}

void Core::submit(AccountId actor, protocol::Command command, std::function<void(Outcome)> done,
                  std::optional<Instant> at) {
    m_parts->commands.submit({.actor = actor, .command = std::move(command), .origin = {}, .at = at},
                             [done = std::move(done)](Settlement settlement) {
                                 done({std::move(settlement.result), std::move(settlement.rejected)});
                             });
}

void Core::registerAccount(NewAccount account, std::function<void(Result<void>)> done) {
    m_parts->accounts->registerAccount(std::move(account), std::move(done));
}

void Core::issueToken(AccountId account, DeviceId device, std::function<void(Result<std::string>)> done) {
    m_parts->accounts->issueToken(account, device, std::move(done));
}

std::optional<AccountId> Core::accountOf(const std::string& token) const {
    return m_parts->accounts->accountOf(token);
}

void Core::raiseTimers() { m_parts->raiseTimers(); }

bool Core::caughtUp() const { return m_parts->caughtUp(); }

std::vector<topology::Declaration> Core::declarations() {
    std::vector<topology::Declaration> declarations;
    for (const auto& module : makeModules({}).all)
        declarations.push_back(module->declaration());
    return declarations;
}

} // namespace gw::server
