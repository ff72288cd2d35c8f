#include "sync/engine/pusher.h"

#include "sync/engine/backoff.h"
#include "sync/engine/batch_picker.h"
#include "sync/engine/promoter.h"
#include "sync/engine/tuning.h"

#include <algorithm>
#include <utility>

namespace gw::sync {

using protocol::Taken;
using store::CommandState;
using store::OutboxEntry;

void Pusher::start() {
    m_is_running = true;
    m_commands_max = tuning::batch_commands_max;
    recoverFlight();
    reset();
}

void Pusher::stop() {
    if (!m_is_running)
        return;
    m_is_running = false;
    m_timer.stop();
    const auto in_doubt = std::exchange(m_flight, {});
    const auto done = m_profile.transaction([&] {
        for (const auto& entry : in_doubt)
            putBack(entry, "stopped before an answer came");
    });
    if (!done)
        m_link.setTrouble(done.error().what);
}

void Pusher::recoverFlight() {
    Entries lost;
    for (auto& entry : m_profile.outbox().unsettled()) {
        if (entry.state == CommandState::sending || entry.state == CommandState::in_doubt)
            lost.push_back(std::move(entry));
    }
    if (lost.empty())
        return;
    const auto done = m_profile.transaction([&] {
        for (const auto& entry : lost) {
            m_profile.outbox().countCrash(entry.id);
            if (entry.crashes + 1 >= tuning::poison_crashes)
                park(entry, {.code = "poison",
                             .what = "The program ended several times while sending this. It is kept; look "
                                     "at it, then send it again or dismiss it."});
            else
                putBack(entry, "the program ended before an answer came");
        }
    });
    if (!done)
        m_link.setTrouble(done.error().what);
    moved(lost);
}

void Pusher::reset() {
    m_waits.clear();
    m_failures = 0;
    m_paused_until = milliseconds(0);
    wake();
}

void Pusher::serverSeen() {
    m_paused_until = milliseconds(0);
    wake();
}

void Pusher::hurry(std::int64_t lane) {
    m_waits.hurry(lane);
    m_paused_until = milliseconds(0);
    wake();
}

bool Pusher::mayPush() const {
    return m_is_running && m_link.isUsable() && m_flight.empty() && m_paused_until <= now();
}

void Pusher::wake() {
    if (!m_is_running || m_is_pumping)
        return;
    m_is_pumping = true;
    auto unsettled = m_profile.outbox().unsettled();
    const auto promoted = Promoter(m_profile, m_link.deviceNow()).run(unsettled);
    if (!promoted)
        m_link.setTrouble(promoted.error().what);
    else if (!promoted->empty()) {
        unsettled = m_profile.outbox().unsettled();
        on_moved(*promoted);
    }
    on_blobs_wanted();
    m_is_pumping = false;
    if (mayPush()) {
        resendForgotten(unsettled);
        auto batch = BatchPicker(m_waits, now(), m_commands_max).pick(unsettled);
        if (!batch.empty()) {
            if (const auto launched = launch(batch)) {
                send(batch);
            } else {
                m_link.setTrouble(launched.error().what);
                m_paused_until = now() + backoffDelay(++m_failures, {}, m_link.ports().random);
            }
        }
    }
    schedule();
}

void Pusher::resendForgotten(Entries& unsettled) {
    if (unsettled.empty())
        m_taken_at.clear();
    for (auto& entry : unsettled) {
        if (entry.state != CommandState::sent)
            continue;
        const auto taken_at = m_taken_at.emplace(entry.id, now()).first->second;
        if (now() - taken_at < tuning::unsettled_max)
            continue;
        m_taken_at.erase(entry.id);
        const auto done = m_profile.transaction([&] { putBack(entry, "taken long ago, never settled"); });
        if (done)
            entry.state = CommandState::ready;
    }
}

Result<void> Pusher::launch(Entries& batch) {
    return m_profile.transaction([&] {
        auto& outbox = m_profile.outbox();
        for (auto& entry : batch) {
            if (entry.seq == 0) {
                entry.seq = m_profile.streams().laneSeq(entry.stream) + 1;
                m_profile.streams().setLaneSeq(entry.stream, entry.seq);
                outbox.setSeq(entry.id, entry.seq);
            }
            outbox.setAttempt(entry.id, ++entry.attempts, {});
            outbox.setState(entry, CommandState::sending, m_link.deviceNow());
            entry.state = CommandState::sending;
        }
    });
}

void Pusher::send(const Entries& batch) {
    m_flight = batch;
    protocol::Push push{
        .device = m_profile.owner().device, .incarnation = m_profile.meta().incarnation(), .commands = {}};
    for (const auto& entry : batch)
        push.commands.push_back(entry.message());
    moved(batch);
    m_link.send({.method = "POST",
                 .path = "/v1/commands",
                 .query = {},
                 .content_type = "application/json",
                 .body = protocol::encodePush(push)},
                [this](const std::optional<protocol::Response>& reply) { answered(reply); });
}

void Pusher::answered(const std::optional<protocol::Response>& reply) {
    const auto batch = std::exchange(m_flight, {});
    if (batch.empty())
        return; // stopped meanwhile
    if (!reply) {
        failed(batch, {});
    } else if (reply->status == 200) {
        const auto results = protocol::decodePushReply(reply->body);
        const auto done = results ? take(batch, *results) : Result<void>(results.error());
        if (!done) {
            m_link.setTrouble(done.error().what);
            failed(batch, {});
        }
    } else if (reply->status == 400 || reply->status == 413 || reply->status == 422) {
        refusedWhole(batch, *reply);
    } else {
        failed(batch, milliseconds(reply->retry_after_ms));
    }
    moved(batch);
    wake();
}

Result<void> Pusher::take(const Entries& batch, const std::vector<protocol::PushResult>& results) {
    bool any_taken = false;
    const auto done = m_profile.transaction([&] {
        for (const auto& entry : batch) {
            // The feed may have settled it while the answer was on its way.
            const auto current = m_profile.outbox().find(entry.id);
            if (!current || current->state != CommandState::sending)
                continue;
            const auto result = std::find_if(results.begin(), results.end(),
                                             [&](const auto& one) { return one.id == entry.id; });
            if (result == results.end())
                putBack(*current, "the answer did not mention it");
            else
                takeOne(*current, *result);
            any_taken = any_taken || (result != results.end() && (result->taken == Taken::accepted ||
                                                                  result->taken == Taken::duplicate));
        }
    });
    if (!done)
        return done;
    m_failures = 0;
    m_last_success = now();
    m_commands_max = std::min(m_commands_max * 2, tuning::batch_commands_max);
    if (any_taken)
        on_taken();
    return {};
}

void Pusher::takeOne(const OutboxEntry& entry, const protocol::PushResult& result) {
    const auto wait = [&](milliseconds delay) {
        m_waits.wait(entry.stream,
                     now() + std::clamp(delay, tuning::lane_wait_least, tuning::lane_wait_most));
    };
    switch (result.taken) {
    case Taken::accepted:
    case Taken::duplicate:
        m_profile.outbox().setState(entry, CommandState::sent, m_link.deviceNow());
        m_taken_at[entry.id] = now();
        m_waits.succeed(entry.stream);
        break;
    case Taken::defer:
        putBack(entry, "the server asked to come again");
        wait(milliseconds(result.ms));
        break;
    case Taken::hold:
        putBack(entry, "the server lacks an earlier one of its lane");
        held(entry, result.want);
        wait({});
        break;
    case Taken::park:
        park(entry, {.code = result.problem_code.empty() ? "not_understood" : result.problem_code,
                     .what = "The server can't read this command. It is kept; update the program, then send "
                             "it again."});
        break;
    }
}

void Pusher::held(const OutboxEntry& entry, std::uint64_t want) {
    auto& streams = m_profile.streams();
    const auto given = streams.laneSeq(entry.stream);
    if (want > given + 1) // the server has seen more from this device than it remembers sending
        return m_profile.renewIncarnation(m_link.ports().random);
    if (want == entry.seq)
        return; // an earlier one of the same push came first
    m_profile.outbox().clearSeqsFrom(entry.stream, want);
    if (want <= given)
        streams.setLaneSeq(entry.stream, want - 1);
}

void Pusher::park(const OutboxEntry& entry, const Problem& problem) {
    m_profile.outbox().setState(entry, CommandState::parked, m_link.deviceNow(), problem.code);
    m_profile.outbox().setProblem(entry.id, problem);
    // Its seq was never taken: the lane goes on with it.
    if (entry.seq != 0) {
        m_profile.outbox().clearSeqsFrom(entry.stream, entry.seq);
        m_profile.streams().setLaneSeq(entry.stream, entry.seq - 1);
    }
    m_waits.succeed(entry.stream);
    static_cast<void>(m_profile.journal().recordState(entry.id, CommandState::parked, problem, false));
    m_replay.renew(entry.stream);
}

void Pusher::refusedWhole(const Entries& batch, const protocol::Response& reply) {
    const auto done = m_profile.transaction([&] {
        if (batch.size() > 1) {
            m_commands_max = std::max<std::size_t>(1, batch.size() / 2);
            for (const auto& entry : batch)
                putBack(entry, "the push was refused as a whole");
        } else {
            park(batch.front(), protocol::decodeProblem(reply.body));
        }
    });
    if (!done)
        m_link.setTrouble(done.error().what);
}

bool Pusher::isPoison(const OutboxEntry& entry) const {
    const auto since = m_waits.failingSince(entry.stream);
    return since && m_waits.failures(entry.stream) >= tuning::poison_failures &&
           now() - *since >= tuning::poison_time && m_last_success && *m_last_success > *since;
}

void Pusher::failed(const Entries& batch, milliseconds retry_after) {
    ++m_failures;
    for (const auto& entry : batch)
        m_waits.fail(entry.stream, now());
    const auto done = m_profile.transaction([&] {
        for (const auto& entry : batch) {
            const auto current = m_profile.outbox().find(entry.id);
            if (!current || current->state != CommandState::sending)
                continue;
            if (batch.size() == 1 && isPoison(entry)) {
                park(*current, {.code = "poison",
                                .what = "This failed again and again while other things went through. It is "
                                        "kept; look at it, then send it again or dismiss it."});
                continue;
            }
            const auto delay =
                backoffDelay(m_waits.failures(entry.stream), retry_after, m_link.ports().random);
            putBack(*current, "no answer");
            m_profile.outbox().setAttempt(entry.id, entry.attempts, m_link.deviceNow() + delay);
            m_waits.wait(entry.stream, now() + delay);
        }
    });
    if (!done)
        m_link.setTrouble(done.error().what);
    if (m_failures >= tuning::failures_before_outage || retry_after > milliseconds(0))
        m_paused_until = now() + backoffDelay(m_failures, retry_after, m_link.ports().random);
}

void Pusher::putBack(const OutboxEntry& entry, const std::string& why) {
    m_profile.outbox().setState(entry, CommandState::in_doubt, m_link.deviceNow(), why);
    m_profile.outbox().setState(entry, CommandState::ready, m_link.deviceNow());
}

void Pusher::schedule() {
    if (!m_is_running || !m_flight.empty())
        return;
    const auto from = std::max(now(), m_paused_until);
    auto next = m_paused_until > now() ? std::optional(m_paused_until) : m_waits.nextDue(now());
    if (m_profile.outbox().hasUnsettled() && !next)
        next = from + tuning::unsettled_max;
    if (next)
        m_timer.start(std::max(*next - now(), milliseconds(1)), [this] { wake(); });
    else
        m_timer.stop();
}

void Pusher::moved(const Entries& entries) {
    std::vector<std::string> lanes;
    for (const auto& entry : entries)
        lanes.push_back(entry.lane);
    if (!lanes.empty())
        on_moved(lanes);
}

} // namespace gw::sync
