#include "tests/sim/world/checks.h"

#include "sync/engine/replay.h"
#include "sync/protocol/chain.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <set>

namespace gw::sim {

using protocol::Item;
using protocol::ItemKind;
using store::CommandState;

namespace {

std::string bytesOf(const std::optional<AnyState>& state) {
    return state ? boost::json::serialize(encode(*state)) : std::string();
}

std::map<std::string, AnyState> foldOf(const std::vector<Item>& feed) {
    std::map<std::string, AnyState> states;
    for (const auto& item : feed) {
        if (item.kind != ItemKind::event)
            continue;
        const auto event = decodeEvent(item.type, item.version, item.body);
        if (!event)
            continue;
        const auto found = states.find(item.stream);
        auto before = found == states.end() ? std::nullopt : std::optional(found->second);
        states.insert_or_assign(item.stream, evolve(std::move(before), *event, {item.time, item.actor}));
    }
    return states;
}

/// The last state that the journal has for each command.
std::map<CommandId, CommandState> lastStates(Device& device) {
    std::map<CommandId, CommandState> states;
    for (const auto& transition : device.profile().transitions().read(0, 1'000'000))
        states.emplace(transition.command, transition.state);
    return states;
}

} // namespace

std::string Checks::all() {
    for (auto* device : m_world.devices()) {
        if (auto violation = everyDevice(*device); !violation.empty())
            return violation + " (" + device->name() + ")";
    }
    return bothSidesAgree();
}

std::string Checks::everyDevice(Device& device) {
    if (!device.violation().empty())
        return device.violation();
    const auto feed = m_world.serverFeed(device);
    for (const auto& violation :
         {nothingVanished(device), nothingTwice(device, feed), lanesInOrder(device, feed),
          chainHolds(device, feed), confirmedIsFold(device, feed), visibleIsConfirmed(device),
          refusedContentStays(device), rowsMatchStates(device)}) {
        if (!violation.empty())
            return violation;
    }
    return {};
}

std::string Checks::nothingVanished(Device& device) {
    const auto states = lastStates(device);
    for (const auto& [id, known] : device.acknowledged()) {
        const auto entry = device.profile().outbox().find(id);
        const auto last = states.find(id);
        if (last == states.end())
            return "I1: command " + id.toString() + " vanished";
        const bool is_closed =
            last->second == CommandState::confirmed || last->second == CommandState::cancelled;
        if (is_closed == entry.has_value())
            return "I1: command " + id.toString() + " is neither closed nor kept";
        if (entry && isUnsettled(entry->state))
            return "I16: command " + id.toString() + " (" + entry->command.type + ") is still in state " +
                   std::to_string(static_cast<int>(entry->state));
    }
    return {};
}

std::string Checks::nothingTwice(Device& device, const std::vector<Item>& feed) {
    std::map<CommandId, int> settlements;
    std::set<std::pair<std::string, std::uint64_t>> versions;
    for (const auto& item : feed) {
        if (item.kind == ItemKind::settled) {
            const auto settled = protocol::decodeSettled(item.body).value();
            if (++settlements[settled.command] > 1)
                return "I2: command " + settled.command.toString() + " was settled twice";
        } else if (!versions.emplace(item.stream, item.stream_version).second) {
            return "I2: " + item.stream + " has a version twice";
        }
    }
    const auto states = lastStates(device);
    for (const auto& [id, known] : device.acknowledged()) {
        const auto last = states.at(id);
        if (last == CommandState::confirmed && !settlements.contains(id))
            return "I2: command " + id.toString() + " is confirmed here but was never settled";
        if (last == CommandState::cancelled && settlements.contains(id))
            return "I2: command " + id.toString() + " took effect though it was taken back";
    }
    return {};
}

std::string Checks::lanesInOrder(Device& device, const std::vector<Item>& feed) {
    std::map<CommandId, std::uint64_t> settled_at;
    for (const auto& item : feed) {
        if (item.kind == ItemKind::settled)
            settled_at.emplace(protocol::decodeSettled(item.body).value().command, item.pos);
    }
    std::map<std::string, std::uint64_t> last;
    for (const auto& id : device.issued()) {
        const auto& known = device.acknowledged().at(id);
        const auto settled = settled_at.find(id);
        // What the person has sent again has left its place in the lane.
        if (settled == settled_at.end() || known.was_given_up)
            continue;
        auto& before = last[known.lane];
        if (settled->second < before)
            return "I6: command " + id.toString() + " was decided before an earlier one of its lane";
        before = settled->second;
    }
    return {};
}

std::string Checks::chainHolds(Device& device, const std::vector<Item>& feed) {
    std::vector<Item> log;
    device.profile().log().read(0, [&](const Item& item) { log.push_back(item); });
    if (log != feed)
        return "I3: the log is not the server's feed: " + std::to_string(log.size()) + " and " +
               std::to_string(feed.size()) + " items";
    const auto link = protocol::verifyChain(protocol::chainStart(), log);
    if (!link || *link != device.profile().meta().cursor().link)
        return "I10: the chain does not verify";
    if (device.profile().meta().cursor().pos != feed.size())
        return "I16: the cursor is not at the head";
    return {};
}

std::string Checks::confirmedIsFold(Device& device, const std::vector<Item>& feed) {
    for (const auto& [stream, state] : foldOf(feed)) {
        const auto id = device.profile().streams().find(stream);
        if (!id || bytesOf(device.profile().streams().confirmed(*id).state) != bytesOf(state))
            return "I3: the confirmed state of " + stream + " is not the fold of the feed";
    }
    return {};
}

std::string Checks::visibleIsConfirmed(Device& device) {
    auto& profile = device.profile();
    if (!profile.streams().diverging().empty())
        return "I5: nothing is pending, but something is shown that was never confirmed";
    const sync::Replay replay(profile);
    auto row = profile.database().statement("SELECT id FROM streams");
    while (row.next()) {
        if (bytesOf(profile.streams().visible(row.integer(0))) != bytesOf(replay.expected(row.integer(0))))
            return "I5: the visible state of " + profile.streams().nameOf(row.integer(0)) +
                   " is not confirmed plus pending";
    }
    return {};
}

std::string Checks::refusedContentStays(Device& device) {
    for (const auto& row : device.views().needsAttention()) {
        if (!row.problem && !row.blocked_by)
            return "I8: command " + row.id.toString() + " was refused without a reason";
        const auto known = device.acknowledged().find(row.id);
        if (known == device.acknowledged().end() ||
            boost::json::serialize(encode(row.command).body) !=
                boost::json::serialize(encode(known->second.command).body))
            return "I8: the content of the refused command " + row.id.toString() + " has changed";
        for (const auto& file : row.files) {
            if (!device.profile().blobs().find(file.blob))
                return "I8: a file of the refused command " + row.id.toString() + " is gone";
        }
    }
    return {};
}

std::string Checks::rowsMatchStates(Device& device) {
    int orders = 0;
    for (const auto hat : {views::Hat::seller, views::Hat::buyer}) {
        const auto page = device.views().orders({.hat = hat, .limit = 500}, m_world.clock().now());
        orders += page.counts.at(views::OrderFilter::all);
        for (const auto& row : page.rows) {
            const auto detail = device.views().order(row.id);
            if (!detail || detail->order.status != row.status)
                return "rows: order " + row.id.toString() + " differs from its state";
        }
    }
    auto row = device.profile().database().statement(
        "SELECT count(*) FROM streams WHERE name LIKE 'order:%' AND ifnull(visible, confirmed) IS NOT NULL");
    row.next();
    if (orders != static_cast<int>(row.integer(0)))
        return "rows: " + std::to_string(orders) + " orders are shown, there are " +
               std::to_string(row.integer(0));
    return {};
}

std::string Checks::bothSidesAgree() {
    auto& sold = m_world.seller().profile();
    auto& bought = m_world.buyer().profile();
    auto row = sold.database().statement(
        "SELECT id, name FROM streams WHERE name LIKE 'order:%' OR name LIKE 'conversation:%'");
    while (row.next()) {
        const auto other = bought.streams().find(row.text(1));
        const auto here = bytesOf(sold.streams().confirmed(row.integer(0)).state);
        if (here != (other ? bytesOf(bought.streams().confirmed(*other).state) : std::string()))
            return "I3: the two desktops differ in " + row.text(1);
    }
    return {};
}

} // namespace gw::sim
