#include "sync/engine/backoff.h"
#include "sync/engine/pusher.h"
#include "sync/engine/tuning.h"

#include <algorithm>

namespace gw::sync {

using protocol::Taken;
using store::CommandState;
using store::OutboxEntry;

void Pusher::answered(int number, const Reply& reply) {
    const auto found = m_on_their_way.find(number);
    if (found == m_on_their_way.end())
        return; // stopped meanwhile
    const auto push = std::move(found->second);
    m_on_their_way.erase(found);
    if (reply && reply->status == 200) {
        const auto results = protocol::decodePushReply(reply->body);
        const auto done = results ? take(push.entries, *results) : Result<void>(results.error());
        if (!done) {
            m_link.setTrouble(done.error().what);
            failed(push, reply);
        }
    } else if (reply && (reply->status == 400 || reply->status == 413 || reply->status == 422)) {
        refused(push, *reply);
    } else {
        failed(push, reply);
    }
    moved(push.entries);
    wake();
}

Result<void> Pusher::take(const Entries& entries, const std::vector<protocol::PushResult>& results) {
    bool any_taken = false;
    m_last_success = now();
    Receipts receipts(m_link, m_profile, m_replay);
    const auto done = m_profile.transaction([&] {
        for (const auto& entry : entries) {
            // The feed may have settled it while the answer was on its way.
            const auto current = m_profile.outbox().find(entry.id);
            if (!current || current->state != CommandState::sending) {
                m_waits.succeed(entry.stream);
                continue;
            }
            const auto result = std::find_if(results.begin(), results.end(),
                                             [&](const auto& one) { return one.id == entry.id; });
            if (result == results.end())
                comeAgain(*current, {}, "the answer did not mention it", receipts);
            else
                any_taken = takeOne(*current, *result, receipts) || any_taken;
        }
    });
    if (!done)
        return done;
    receipts.record();
    m_breaker.succeed();
    if (const auto lanes = receipts.otherLanes(); !lanes.empty())
        on_moved(lanes);
    if (any_taken)
        on_taken();
    return {};
}

bool Pusher::takeOne(const OutboxEntry& entry, const protocol::PushResult& result, Receipts& receipts) {
    switch (result.taken) {
    case Taken::accepted:
    case Taken::duplicate:
        receipts.taken(entry);
        m_taken.push_back({now(), entry.id});
        m_waits.succeed(entry.stream);
        return true;
    case Taken::defer:
        // The server could not do it, and keeps it apart from others by itself.
        if (result.problem_code == "job_failed") {
            failedAlone(entry, milliseconds(result.ms), receipts);
        } else {
            comeAgain(entry, milliseconds(result.ms), "the server asked to come again", receipts);
        }
        return false;
    case Taken::hold:
        receipts.held(entry, result.want);
        waitAgain(entry, {});
        return false;
    case Taken::park:
        receipts.park(entry, parkedByServer(result.problem_code));
        m_waits.succeed(entry.stream);
        return false;
    }
    return false;
}

void Pusher::comeAgain(const OutboxEntry& entry, milliseconds asked, const std::string& why,
                       Receipts& receipts) {
    receipts.putBack(entry, why);
    waitAgain(entry, asked);
}

void Pusher::waitAgain(const OutboxEntry& entry, milliseconds asked) {
    auto growing = tuning::lane_wait_least;
    for (int times = m_waits.turnAway(entry.stream); times > 1 && growing < tuning::lane_wait_most; --times)
        growing *= 2;
    m_waits.wait(entry.stream, now() + std::min(std::max(asked, growing), tuning::lane_wait_most));
}

void Pusher::refused(const Push& push, const protocol::Response& reply) {
    const auto problem = protocol::decodeProblem(reply.body);
    // What did not come from the server itself says nothing about a command.
    if (push.entries.size() > 1 || problem.code == "bad_answer")
        return failed(push, reply);
    const auto& entry = push.entries.front();
    write([&](Receipts& receipts) {
        const auto current = m_profile.outbox().find(entry.id);
        if (current && current->state == CommandState::sending)
            receipts.park(*current, problem);
    });
    m_last_success = now();
    m_breaker.succeed();
    m_waits.succeed(entry.stream);
}

void Pusher::failed(const Push& push, const Reply& reply) {
    const milliseconds retry_after(reply ? reply->retry_after_ms : 0);
    if (!reply)
        on_lost();
    if (m_link.isSignedOut())
        return static_cast<void>(putBackAll(push.entries, "signed out"));
    if (push.kind == Kind::many) {
        putBackAll(push.entries, "no answer");
        return blame(push, reply);
    }
    write([&](Receipts& receipts) {
        const auto current = m_profile.outbox().find(push.entries.front().id);
        if (current && current->state == CommandState::sending)
            failedAlone(*current, retry_after, receipts);
    });
    if (m_breaker.failAlone(push.entries.front().stream)) {
        m_waits.clear();
        if (!m_breaker.isPaused(now())) // they come back together
            m_breaker.pause(now(), retry_after, m_link.ports().random);
    }
}

void Pusher::blame(const Push& push, const Reply& reply) {
    const milliseconds retry_after(reply ? reply->retry_after_ms : 0);
    const bool is_busy = retry_after > milliseconds(0) || (reply && reply->status == 429);
    const bool is_certain = reply && reply->status != 503;
    if (!m_breaker.isOpen() && !is_busy) {
        for (const auto& entry : push.entries) {
            if (!m_waits.isSuspect(entry.stream))
                m_waits.suspect(entry.stream, is_certain);
        }
    }
    if (m_breaker.isOpen() || is_busy || !is_certain)
        m_breaker.pause(now(), retry_after, m_link.ports().random);
    if (m_breaker.isOpen())
        m_waits.clear();
}

void Pusher::failedAlone(const OutboxEntry& entry, milliseconds retry_after, Receipts& receipts) {
    const auto failures = m_waits.fail(entry.stream, now());
    if (isPoison(entry.stream)) {
        receipts.park(entry, {.code = "poison",
                              .what = "This failed again and again while other things went through. It is "
                                      "kept; look at it, then send it again or dismiss it."});
        return m_waits.succeed(entry.stream);
    }
    const auto delay = backoffDelay(failures, retry_after, m_link.ports().random);
    receipts.putBack(entry, "no answer");
    m_profile.outbox().setNextAttempt(entry.id, m_link.deviceNow() + delay);
    m_waits.wait(entry.stream, now() + delay);
}

bool Pusher::isPoison(std::int64_t lane) const {
    const auto since = m_waits.failingSince(lane);
    return since && m_waits.failures(lane) >= tuning::poison_failures &&
           now() - *since >= tuning::poison_time && m_last_success && *m_last_success > *since;
}

} // namespace gw::sync
