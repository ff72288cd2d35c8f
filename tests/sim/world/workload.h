#pragma once

#include "tests/sim/world/world.h"

namespace gw::sim {

/// What the two people do, chosen by dice of its own: gigs, orders, deliveries with files, messages,
/// revisions, acceptances, cancellations, work offline, crashes.
class Workload {
public:
    Workload(World& world, std::uint64_t seed)
        : m_world(world)
        , m_dice(seed) {}

    /// Puts both gigs on the market and opens the conversation, without faults.
    void prepare();
    void step();

private:
    void sell();
    void buy();
    void disturb();
    void editGig(GigId gig);
    void placeOrder();
    void moveOrder(Device& device, views::Hat hat);
    void sellerStep(Device& device, const views::OrderRow& order);
    void buyerStep(Device& device, const views::OrderRow& order);
    void deliver(Device& device, OrderId order);
    void write(Device& device);
    void decide(Device& device);
    std::vector<Artefact> someFile(Device& device);

    World& m_world;
    Dice m_dice;
    int m_number = 0; ///< makes texts different
};

} // namespace gw::sim
