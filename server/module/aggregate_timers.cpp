#include "server/module/aggregate_module.h"
#include "server/module/derived_id.h"
#include "server/module/marketplace_account.h"
#include "server/module/tuning.h"
#include "sql/sql_error.h"

#include <boost/json/serialize.hpp>

#include <set>

namespace gw::server {

namespace {

/// Names a timer among all of a module: what happens to which stream, and when.
std::string nameOf(const DueCommand& due) {
    const auto encoded = encode(due.command);
    return "timer " + encoded.type + " " + boost::json::serialize(encoded.body) + " at " + due.at.toString();
}

} // namespace

void AggregateModule::raiseTimers() {
    const auto again = [](Alarm& alarm, const Clock& clock) {
        alarm.set(clock.now() + milliseconds(module_tuning::timer_retry_ms));
    };
    const auto raised = [this, again](const Result<void>& written) {
        try {
            if (!written)
                again(*m_alarm, m_ports->clock);
            else if (const auto next = m_timers->first())
                m_alarm->set(next->at);
        } catch (const sql::SqlError&) { // a read that failed may succeed later
            again(*m_alarm, m_ports->clock);
        }
    };
    const bool is_queued =
        m_ports->submit({.run = [this](Batch& batch) { raiseDue(batch); }, .done = raised});
    // A full queue holds commands, each of which raises the timers of its own stream meanwhile.
    if (!is_queued)
        m_ports->worker.post([weak = std::weak_ptr(m_alarm), again, &clock = m_ports->clock] {
            if (const auto alarm = weak.lock())
                again(*alarm, clock);
        });
}

void AggregateModule::raiseDue(Batch& batch) {
    const Instant now = m_ports->clock.now();
    for (int raised = 0; raised < module_tuning::raised_timers_max; ++raised) {
        const auto next = m_timers->first();
        if (!next || next->at > now || !raiseDueOf(next->stream, next->at, batch))
            return;
        m_timers->drop(batch.streams().at(next->stream), next->at);
    }
}

/// False when one has to be tried again later.
bool AggregateModule::raiseDueOf(const std::string& lane, Instant until, Batch& batch) {
    std::set<std::string> raised;
    const auto next = [&]() -> std::optional<DueCommand> {
        const auto& state = batch.streams().at(lane).state;
        if (!state)
            return std::nullopt;
        for (auto& due : dueCommandsOf(*state))
            if (due.at <= until && raised.insert(nameOf(due)).second)
                return std::move(due);
        return std::nullopt;
    };
    while (const auto due = next()) {
        const auto settled = perform(due->command, due->at, nameOf(*due), batch);
        if (settled.result.taken == protocol::Taken::defer)
            return false;
    }
    return true;
}

Settlement AggregateModule::perform(const AnyCommand& command, Instant at, std::string_view purpose,
                                    Batch& batch) {
    return take({.actor = marketplace_account,
                 .command = protocol::envelope(derivedCommandId(purpose), command, at),
                 .origin = {},
                 .at = at},
                false, batch);
}

void AggregateModule::keepTimers(const std::string& lane, Batch& batch) {
    if (const auto first = m_timers->keep(batch.streams().at(lane)))
        m_alarm->set(*first);
}

} // namespace gw::server
