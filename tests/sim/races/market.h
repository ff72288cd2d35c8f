#pragma once

#include "tests/sim/world/world.h"

#include <QString>

namespace gw::sim {

/// A market on one thread in which two desktops act without knowing of each other: the seller's gig at $100
/// with two revisions and three days, and whoever wants it.
class Market {
public:
    Market();

    /// The order of `buyer`, paid and with its requirements: the seller works on it.
    OrderId orderInProgress(Device& buyer);
    /// The same, with the seller's first delivery.
    OrderId orderDelivered(Device& buyer);

    /// From now on the device works without a network.
    static void goOffline(Device& device) { device.network().setConnected(false); }
    /// The device stays connected, but hears nothing of others until it asks.
    static void goDeaf(Device& device) { device.network().setFaults({.lost_poke = 100}); }
    /// Everything the device waited with arrives, and it hears of all that happened.
    void arrive(Device& device);
    /// The device's command, stored; it reaches the server when the device is connected.
    void does(Device& device, const AnyCommand& command);
    void passes(milliseconds time) { m_world.run(time); }

    /// What became of the device's last command: "ok", or "rejected order_cancelled" and its like; where the
    /// device itself refused it, "refused offline".
    QString fate(Device& device) const;
    /// What the person is offered after a rejection.
    std::vector<std::string> offered(Device& device) const;
    /// The order as the device's file has it.
    static Order orderOf(Device& device, OrderId order);

    World& world() { return m_world; }
    Device& seller() { return m_world.seller(); }
    Device& buyer() { return m_world.buyer(); }
    GigId gig() const { return m_world.gigs().front(); }
    GigVersionId gigVersion() { return seller().views().gig(gig())->live->gig_version; }
    PlaceOrder placing(OrderId order) { return {order, gig(), gigVersion(), PackageTier::basic, {}, 1}; }
    /// A delivery of one pinned file.
    SubmitDelivery delivery(Device& device, OrderId order, const std::string& content);
    template<class SomeId>
    SomeId makeId() {
        return newId<SomeId>(m_world.clock().now(), m_world.random());
    }

private:
    void publishGig();

    Trace m_trace{false};
    World m_world{7, m_trace};
    std::map<const Device*, std::string> m_refused;
};

} // namespace gw::sim
