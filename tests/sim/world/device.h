#pragma once

#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "sync/engine/engine.h"
#include "sync/store/profile.h"
#include "sync/views/views.h"
#include "tests/sim/world/faulty_network.h"

#include <map>

namespace gw::sim {

/// A command that the person was told is stored.
struct Acknowledged {
    AnyCommand command;
    std::string lane;
    bool was_given_up = false; ///< undone, dismissed or sent again by the person
};

/// One person's desktop: the real engine over a real file (in memory), which can crash and come back.
class Device {
public:
    Device(std::string name, AccountId account, std::uint64_t seed, server::Core& core,
           LocalExecutor& executor, ManualClock& clock, Trace& trace);

    void signIn(const std::string& token);
    /// The process ends wherever it is and starts again over the same file.
    void crash();
    void submit(const AnyCommand& command);
    void undo(CommandId id);
    void retry(CommandId id);
    void dismiss(CommandId id);

    sync::Engine& engine() { return *m_engine; }
    store::Profile& profile() { return *m_profile; }
    views::Views& views() { return m_views; }
    FaultyNetwork& network() { return m_network; }
    AccountId account() const { return m_account; }
    const std::string& name() const { return m_name; }
    const std::string& token() const { return m_token; }
    const std::map<CommandId, Acknowledged>& acknowledged() const { return m_acknowledged; }
    /// Why the last command was refused at once, if it was.
    const std::string& refusal() const { return m_refusal; }
    /// In the order of issue.
    const std::vector<CommandId>& issued() const { return m_issued; }
    /// What went wrong while it ran; empty when nothing did.
    const std::string& violation() const { return m_violation; }

private:
    void boot();
    void watch();
    void note(const std::string& line) { m_trace.note(m_clock.monotonic(), m_name + " " + line); }

    std::string m_name;
    AccountId m_account;
    LocalExecutor& m_executor;
    ManualClock& m_clock;
    Trace& m_trace;
    SeededRandom m_random;
    FaultyNetwork m_network;
    std::unique_ptr<store::Profile> m_profile;
    views::Views m_views;
    std::unique_ptr<sync::Engine> m_engine = {};
    std::string m_token = {};
    std::map<CommandId, Acknowledged> m_acknowledged = {};
    std::vector<CommandId> m_issued = {};
    std::string m_refusal = {};
    std::string m_violation = {};
};

} // namespace gw::sim
