#pragma once

#include "tests/sim/world/device.h"

namespace gw::sim {

/// One server and two people who trade with each other, or more: everything on one thread, in virtual time.
class World {
public:
    World(std::uint64_t seed, Trace& trace);
    ~World();

    /// Lets virtual time pass.
    void run(milliseconds time);
    /// Runs until `done` or until `most` has passed; whether it became done.
    bool runUntil(const std::function<bool()>& done, milliseconds most);

    /// What the marketplace itself does: publishes submitted gigs, captures payments.
    void serve();
    /// One act of the marketplace's own.
    void act(const AnyCommand& command);
    /// One more person with a desktop.
    Device& addPerson(const std::string& name);
    /// One more desktop of an account.
    Device& addDevice(const std::string& name, AccountId account);
    /// The whole feed of a device's account as the server has it.
    std::vector<protocol::Item> serverFeed(Device& device);

    Device& seller() { return *m_devices[0]; }
    Device& buyer() { return *m_devices[1]; }
    std::vector<Device*> devices() const;
    const std::vector<GigId>& gigs() const { return m_gigs; }
    ManualClock& clock() { return m_clock; }
    LocalExecutor& executor() { return m_executor; }
    Trace& trace() { return m_trace; }
    Random& random() { return m_random; }
    void setFaults(const Faults& faults);

private:
    void setUp();
    void registerAccount(AccountId id, const std::string& name, bool is_operator);

    std::uint64_t m_seed;
    Trace& m_trace;
    ManualClock m_clock;
    LocalExecutor m_executor;
    SeededRandom m_random;
    std::unique_ptr<server::Core> m_core;
    AccountId m_staff;
    std::vector<std::unique_ptr<Device>> m_devices = {};
    std::vector<GigId> m_gigs = {};
};

} // namespace gw::sim
