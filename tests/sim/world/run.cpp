#include "tests/sim/world/run.h"

#include "tests/sim/world/checks.h"
#include "tests/sim/world/tuning.h"
#include "tests/sim/world/workload.h"

namespace gw::sim {

namespace {

/// Some seeds are mild, some are rough.
Faults faultsFor(Dice& dice) {
    const int roughness = static_cast<int>(dice.below(4));
    return {.lost_request = 4 * roughness,
            .lost_reply = 4 * roughness,
            .doubled = 4 * roughness,
            .server_error = 2 * roughness,
            .cut_page = roughness,
            .lost_poke = 10 * roughness,
            .delays = roughness > 0};
}

bool isAtRest(World& world) {
    for (auto* device : world.devices()) {
        if (device->profile().outbox().hasUnsettled())
            return false;
        const auto light = device->engine().status().light;
        if (light != sync::Light::up_to_date && light != sync::Light::needs_you)
            return false;
    }
    return true;
}

/// Everything works again: the network, and the person tries once more what was parked.
void heal(World& world) {
    world.setFaults({});
    for (auto* device : world.devices()) {
        device->network().setConnected(true);
        for (const auto& row : device->views().needsAttention()) {
            if (row.progress == views::Progress::parked)
                device->retry(row.id);
        }
    }
}

} // namespace

std::string runSeed(std::uint64_t seed, Trace& trace) {
    World world(seed, trace);
    Workload workload(world, seed * 31 + 7);
    Dice dice(seed * 31 + 8);
    workload.prepare();
    world.setFaults(faultsFor(dice));
    for (int step = 0; step < tuning::steps; ++step) {
        workload.step();
        world.run(dice.upTo(dice.chance(10) ? tuning::step_max * 10 : tuning::step_max));
    }
    heal(world);
    const auto healed_at = world.clock().monotonic();
    while (!isAtRest(world) && world.clock().monotonic() - healed_at < tuning::settle_max)
        world.run(tuning::rest_check);
    if (!isAtRest(world))
        trace.note(world.clock().monotonic(), "did not come to rest");
    // A poke may still be on its way from one to the other.
    world.run(milliseconds(90'000));
    return Checks(world).all();
}

} // namespace gw::sim
