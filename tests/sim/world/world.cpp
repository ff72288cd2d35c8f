#include "tests/sim/world/world.h"

#include "sync/protocol/feed.h"

#include <stdexcept>

namespace gw::sim {

namespace {

constexpr Instant beginning = Instant::fromUnixMs(1'795'251'600'000); // 2026-11-21T09:00:00Z

std::unique_ptr<server::Core> openCore(const Clock& clock, Random& random, LocalExecutor& executor) {
    auto core = server::Core::open(
        {.clock = clock, .random = random, .executor = [&executor](const std::string&) -> Executor& {
             return executor;
         }});
    return std::move(core).value();
}

} // namespace

World::World(std::uint64_t seed, Trace& trace)
    : m_seed(seed)
    , m_trace(trace)
    , m_clock(beginning)
    , m_executor(m_clock)
    , m_random(seed * 31 + 1)
    , m_core(openCore(m_clock, m_random, m_executor))
    , m_staff(newId<AccountId>(m_clock.now(), m_random)) {
    m_core->on_head_moved = [this](AccountId account, std::uint64_t head) {
        for (auto* device : devices()) {
            if (device->account() == account)
                device->network().poke(head);
        }
    };
    setUp();
}

World::~World() = default;

void World::setUp() {
    registerAccount(m_staff, "Staff", true);
    addPerson("seller");
    addPerson("buyer");
    for (int i = 0; i < 2; ++i)
        m_gigs.push_back(newId<GigId>(m_clock.now(), m_random));
}

void World::registerAccount(AccountId id, const std::string& name, bool is_operator) {
    Result<void> registered = Problem{.code = "no_answer", .what = "The core did not answer."};
    m_core->registerAccount({.id = id, .display_name = name, .is_operator = is_operator},
                            [&](Result<void> result) { registered = std::move(result); });
    run(milliseconds(200));
    if (!registered)
        throw std::runtime_error("registering " + name + ": " + registered.error().what);
}

Device& World::addPerson(const std::string& name) {
    const auto account = newId<AccountId>(m_clock.now(), m_random);
    registerAccount(account, name, false);
    return addDevice(name, account);
}

Device& World::addDevice(const std::string& name, AccountId account) {
    const auto seed = m_seed * 31 + 2 * (m_devices.size() + 1);
    auto device = std::make_unique<Device>(name, account, seed, *m_core, m_executor, m_clock, m_trace);
    Result<std::string> token = Problem{.code = "no_answer", .what = "The core did not answer."};
    m_core->issueToken(account, device->profile().owner().device,
                       [&](Result<std::string> result) { token = std::move(result); });
    run(milliseconds(200));
    device->signIn(token.value());
    m_devices.push_back(std::move(device));
    return *m_devices.back();
}

void World::run(milliseconds time) {
    const auto end = m_clock.monotonic() + time;
    runUntil([&] { return m_clock.monotonic() >= end; }, time);
}

bool World::runUntil(const std::function<bool()>& done, milliseconds most) {
    const auto end = m_clock.monotonic() + most;
    for (;;) {
        m_executor.runDue();
        if (done())
            return true;
        const auto now = m_clock.monotonic();
        if (now >= end)
            return false;
        m_clock.advance(std::min(m_executor.nextDue().value_or(end), end) - now);
    }
}

void World::act(const AnyCommand& command) {
    const auto now = m_clock.now();
    m_core->submit(m_staff, protocol::envelope(newId<CommandId>(now, m_random), command, now),
                   [](const server::Core::Outcome&) {});
}

void World::serve() {
    for (const auto gig : m_gigs) {
        const auto state = seller().views().gig(gig);
        if (state && state->review == GigReview::pending && state->submitted)
            act(GigCommand(ApproveGig{gig, *state->submitted}));
    }
    for (auto* device : devices()) {
        const auto orders = device->views().orders({.hat = views::Hat::buyer, .limit = 500}, m_clock.now());
        for (const auto& row : orders.rows)
            if (row.status == OrderStatus::pending_payment)
                act(OrderCommand(RecordPayment{row.id, row.price, "card " + row.id.toString()}));
    }
}

std::vector<Device*> World::devices() const {
    std::vector<Device*> all;
    for (const auto& device : m_devices)
        all.push_back(device.get());
    return all;
}

std::vector<protocol::Item> World::serverFeed(Device& device) {
    std::vector<protocol::Item> items;
    for (bool more = true; more;) {
        std::optional<protocol::Response> reply;
        m_core->handle({.method = "GET",
                        .path = "/v1/feed",
                        .query = {{"after", std::to_string(items.size())}},
                        .token = device.token()},
                       [&](protocol::Response response) { reply = std::move(response); });
        runUntil([&] { return reply.has_value(); }, milliseconds(1'000));
        const auto page = protocol::decodePage(reply.value().body, items.size()).value();
        items.insert(items.end(), page.items.begin(), page.items.end());
        more = page.more;
    }
    return items;
}

void World::setFaults(const Faults& faults) {
    for (auto* device : devices())
        device->network().setFaults(faults);
}

} // namespace gw::sim
