#include "sync/engine/pusher.h"

#include "sync/engine/tuning.h"

#include <algorithm>
#include <utility>

namespace gw::sync {

using store::CommandState;
using store::OutboxEntry;

void Pusher::start() {
    stop();
    m_is_running = true;
    recoverFlight();
    startAnew();
}

void Pusher::stop() {
    if (!m_is_running)
        return;
    m_is_running = false;
    m_timer.stop();
    for (const auto& [number, push] : std::exchange(m_on_their_way, {}))
        putBackAll(push.entries, "stopped before an answer came");
}

void Pusher::recoverFlight() {
    auto lost = m_profile.outbox().inState(CommandState::sending);
    for (auto& entry : m_profile.outbox().inState(CommandState::in_doubt))
        lost.push_back(std::move(entry));
    if (lost.empty())
        return;
    write([&](Receipts& receipts) {
        for (const auto& entry : lost) {
            m_profile.outbox().countCrash(entry.id);
            if (entry.crashes + 1 >= tuning::poison_crashes)
                receipts.park(entry,
                              {.code = "poison",
                               .what = "The program ended several times while sending this. It is kept; "
                                       "look at it, then send it again or dismiss it."});
            else
                receipts.putBack(entry, "the program ended before an answer came");
        }
    });
    moved(lost);
}

void Pusher::startAnew() {
    m_taken.clear();
    for (const auto& entry : m_profile.outbox().inState(CommandState::sent))
        m_taken.push_back({now(), entry.id});
    promote([](Promoter& promoter) { promoter.lookAtAll(); });
    m_waits.clear();
    m_breaker.succeed();
    wake();
}

void Pusher::blobCommitted(BlobId blob) {
    promote([&](Promoter& promoter) { promoter.lookAtNeeding(blob); });
    wake();
}

void Pusher::promote(const std::function<void(Promoter&)>& look) {
    Promoter promoter(m_profile, m_link.deviceNow());
    const auto done = m_profile.transaction([&] {
        look(promoter);
        for (const auto& [entry, has_turned] : promoter.moved()) {
            if (has_turned)
                m_replay.renew(entry.stream);
        }
    });
    if (!done)
        return m_link.setTrouble(done.error().what);
    promoter.record();
    std::vector<std::string> lanes;
    for (const auto& [entry, has_turned] : promoter.moved())
        lanes.push_back(entry.lane);
    if (!lanes.empty())
        on_moved(lanes);
}

void Pusher::hurryAll() {
    m_waits.hurryAll();
    serverSeen();
}

void Pusher::serverSeen() {
    m_breaker.hurry();
    wake();
}

void Pusher::hurry(std::int64_t lane) {
    m_waits.hurry(lane);
    serverSeen();
}

void Pusher::wake() {
    if (!m_is_running || m_is_waking)
        return;
    m_is_waking = true;
    // Whether the server is there, the feed asks: without one nothing is written for every try.
    if (m_link.isReachable() && !m_breaker.isPaused(now())) {
        resendForgotten();
        putBackStranded();
        auto pushes = pick();
        if (const auto launched = launch(pushes)) {
            for (auto& push : pushes)
                send(std::move(push));
        } else {
            m_link.setTrouble(launched.error().what);
            m_breaker.pause(now(), {}, m_link.ports().random);
        }
    }
    m_is_waking = false;
    schedule();
    on_blobs_wanted(); // last: commands go before parts
}

void Pusher::resendForgotten() {
    Entries forgotten;
    while (!m_taken.empty() && now() - m_taken.front().at >= tuning::unsettled_max) {
        auto entry = m_profile.outbox().find(m_taken.front().id);
        m_taken.pop_front();
        if (entry && entry->state == CommandState::sent)
            forgotten.push_back(std::move(*entry));
    }
    if (!forgotten.empty())
        write([&](Receipts& receipts) {
            for (const auto& entry : forgotten)
                receipts.putBack(entry, "taken long ago, never settled");
        });
}

void Pusher::putBackStranded() {
    // The disk would not take what became of a push: those commands are on their way for ever.
    if (m_has_stranded && m_on_their_way.empty())
        m_has_stranded = !putBackAll(m_profile.outbox().inState(CommandState::sending), "the disk failed");
}

bool Pusher::isOnItsWay(Kind kind) const {
    return std::any_of(m_on_their_way.begin(), m_on_their_way.end(),
                       [&](const auto& one) { return one.second.kind == kind; });
}

std::vector<Pusher::Push> Pusher::pick() {
    std::vector<Push> pushes;
    const auto add = [&](Kind kind, Entries entries) {
        if (!entries.empty())
            pushes.push_back({kind, std::move(entries)});
    };
    if (isOnItsWay(Kind::dangerous))
        return pushes;
    if (m_breaker.isOpen() ? m_on_their_way.empty() : !isOnItsWay(Kind::many))
        add(Kind::many, m_picker.next(now(), m_breaker.isOpen() ? 1 : tuning::batch_commands_max));
    for (const auto lane : m_waits.dueSuspects(now())) {
        if (m_breaker.isOpen() || m_on_their_way.size() + pushes.size() >= tuning::pushes_max)
            break;
        add(Kind::suspect, m_picker.headOf(lane));
    }
    if (pushes.empty() && m_on_their_way.empty())
        add(Kind::dangerous, m_picker.dangerous(now()));
    return pushes;
}

Result<void> Pusher::launch(std::vector<Push>& pushes) {
    if (pushes.empty())
        return {};
    return m_profile.transaction([&] {
        for (auto& push : pushes) {
            for (auto& entry : push.entries) {
                if (entry.seq == 0) {
                    entry.seq = m_profile.streams().laneSeq(entry.stream) + 1;
                    m_profile.streams().setLaneSeq(entry.stream, entry.seq);
                }
                ++entry.attempts;
                m_profile.outbox().launch(entry, m_link.deviceNow());
                entry.state = CommandState::sending;
            }
        }
    });
}

void Pusher::send(Push push) {
    protocol::Push message{
        .device = m_profile.owner().device, .incarnation = m_profile.meta().incarnation(), .commands = {}};
    for (const auto& entry : push.entries)
        message.commands.push_back(entry.message());
    const auto entries = push.entries;
    m_on_their_way.emplace(++m_last_push, std::move(push));
    m_link.send({.method = "POST",
                 .path = "/v1/commands",
                 .query = {},
                 .content_type = "application/json",
                 .body = protocol::encodePush(message)},
                [this, number = m_last_push](const Reply& reply) { answered(number, reply); });
    moved(entries);
}

bool Pusher::putBackAll(const Entries& entries, const std::string& why) {
    return write([&](Receipts& receipts) {
        for (const auto& entry : entries) {
            const auto current = m_profile.outbox().find(entry.id);
            if (current && current->state == CommandState::sending)
                receipts.putBack(*current, why);
        }
    });
}

bool Pusher::write(const std::function<void(Receipts&)>& work) {
    Receipts receipts(m_link, m_profile, m_replay);
    const auto done = m_profile.transaction([&] { work(receipts); });
    if (!done) {
        m_link.setTrouble(done.error().what);
        m_has_stranded = true;
        return false;
    }
    receipts.record();
    if (const auto lanes = receipts.otherLanes(); !lanes.empty())
        on_moved(lanes);
    return true;
}

void Pusher::schedule() {
    // Where there is no server, its first answer wakes.
    if (!m_is_running || !m_link.isReachable())
        return m_timer.stop();
    auto next = m_waits.nextDue(now());
    if (!m_taken.empty())
        next = std::min(next.value_or(milliseconds::max()), m_taken.front().at + tuning::unsettled_max);
    if (m_breaker.isPaused(now()))
        next = m_breaker.pausedUntil();
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
