#include "tests/sim/world/device.h"

#include "sync/store/memory_disk.h"
#include "sync/views/migrations.h"

namespace gw::sim {

Device::Device(std::string name, AccountId account, std::uint64_t seed, server::Core& core,
               LocalExecutor& executor, ManualClock& clock, Trace& trace)
    : m_name(std::move(name))
    , m_account(account)
    , m_executor(executor)
    , m_clock(clock)
    , m_trace(trace)
    , m_random(seed)
    , m_network(m_name, core, executor, clock, trace, seed + 1)
    , m_profile(store::Profile::open(std::make_unique<store::MemoryDisk>(), views::fileMigrations(),
                                     {account, newId<DeviceId>(clock.now(), m_random)}, m_random)
                    .value())
    , m_views(m_profile->database(), account) {
    boot();
}

void Device::boot() {
    m_engine =
        std::make_unique<sync::Engine>(sync::Ports{m_clock, m_random, m_executor, m_network}, *m_profile);
    m_engine->on_status = [this] { watch(); };
}

void Device::watch() {
    const auto& status = m_engine->status();
    // I15: "up to date" only if no command is unsettled.
    if (status.light == sync::Light::up_to_date && m_profile->outbox().hasUnsettled())
        m_violation = "I15: " + m_name + " says up to date with unsettled commands";
}

void Device::signIn(const std::string& token) {
    m_token = token;
    m_engine->start(token);
}

void Device::crash() {
    note("crashes");
    m_trace.count("crashes");
    // I4: cursor and data move in one transaction, so they agree wherever the process ends.
    if (m_profile->log().count() != m_profile->meta().cursor().pos)
        m_violation = "I4: " + m_name + " has another number of items than its cursor says";
    m_engine.reset();
    boot();
    m_engine->start(m_token);
}

void Device::submit(const AnyCommand& command) {
    const auto id = m_engine->submit(command);
    note("submits " + encode(command).type + (id ? " " + id->toString() : ": " + id.error().code));
    m_trace.count(id ? "commands" : "refused at once");
    m_refusal = id ? std::string() : id.error().code;
    if (!id)
        return;
    m_acknowledged.emplace(*id, Acknowledged{command, streamOf(command)});
    m_issued.push_back(*id);
}

void Device::undo(CommandId id) {
    if (!m_engine->undo(id))
        return;
    note("undoes " + id.toString());
    m_trace.count("undone");
    m_acknowledged.at(id).was_given_up = true;
}

void Device::retry(CommandId id) {
    const auto entry = m_profile->outbox().find(id);
    if (!entry || !m_engine->retry(id))
        return;
    note("retries " + id.toString());
    m_trace.count("tried again");
    auto& known = m_acknowledged.at(id);
    known.was_given_up = true;
    // A refused one goes again under a new id.
    for (const auto& other : m_profile->outbox().unsettled()) {
        if (m_acknowledged.emplace(other.id, Acknowledged{known.command, known.lane}).second)
            m_issued.push_back(other.id);
    }
}

void Device::dismiss(CommandId id) {
    if (!m_engine->dismiss(id))
        return;
    note("dismisses " + id.toString());
    m_trace.count("dismissed");
    m_acknowledged.at(id).was_given_up = true;
}

} // namespace gw::sim
