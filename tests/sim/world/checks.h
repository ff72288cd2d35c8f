#pragma once

#include "tests/sim/world/world.h"

namespace gw::sim {

/// What must hold when everything has come to rest (sync.md, Invariants). Each function returns the first
/// violation in words, beginning with the invariant's number; empty when there is none.
class Checks {
public:
    explicit Checks(World& world)
        : m_world(world) {}

    std::string all();

private:
    std::string everyDevice(Device& device);
    /// I1: every acknowledged command is settled, taken back or kept for the person; it never vanishes.
    std::string nothingVanished(Device& device);
    /// I2: no command took effect twice, and each was settled once. I6: in the order of its lane.
    std::string nothingTwice(Device& device, const std::vector<protocol::Item>& feed);
    std::string lanesInOrder(Device& device, const std::vector<protocol::Item>& feed);
    /// I3: confirmed state = fold(feed), byte for byte. I10: the chain verifies.
    std::string confirmedIsFold(Device& device, const std::vector<protocol::Item>& feed);
    std::string chainHolds(Device& device, const std::vector<protocol::Item>& feed);
    /// I5: visible = confirmed + replay(pending); nothing pending, nothing extra.
    std::string visibleIsConfirmed(Device& device);
    /// I8: refused content stays.
    std::string refusedContentStays(Device& device);
    /// Rows say what the states say.
    std::string rowsMatchStates(Device& device);
    /// Both sides of an order or conversation see the same.
    std::string bothSidesAgree();

    World& m_world;
};

} // namespace gw::sim
