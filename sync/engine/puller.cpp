#include "sync/engine/puller.h"

#include "sync/engine/backoff.h"
#include "sync/engine/tuning.h"

#include <algorithm>

namespace gw::sync {

void Puller::start() {
    m_is_running = true;
    m_is_greeted = false;
    reset();
}

void Puller::stop() {
    m_is_running = false;
    m_is_asking = false;
    m_was_whole = false;
    m_retry.stop();
    m_poll.stop();
}

void Puller::reset() {
    m_failures = 0;
    m_retry.stop();
    wake();
}

void Puller::wake() {
    m_is_wanted = true;
    m_settling_poll = tuning::poll_settling;
    ask();
}

void Puller::serverSeen(std::uint64_t head) {
    m_head = std::max(m_head, head);
    if (m_retry.isRunning() || m_head > m_profile.meta().cursor().pos)
        reset();
}

bool Puller::isAtHead() const {
    return m_is_greeted && m_was_whole && !m_applier.isStaging() && m_head <= m_profile.meta().cursor().pos;
}

void Puller::ask() {
    if (!m_is_running || m_is_asking || m_retry.isRunning() || !m_link.isUsable())
        return;
    m_is_asking = true;
    m_is_wanted = false;
    m_poll.stop();
    if (m_is_greeted)
        askFeed();
    else
        askHello();
    on_change();
}

void Puller::askHello() {
    m_link.send({.method = "GET", .path = "/v1/hello", .query = {}},
                [this, sent_at = m_link.monotonic()](const std::optional<protocol::Response>& reply) {
                    m_is_asking = false;
                    greeted(reply, sent_at);
                });
}

void Puller::greeted(const std::optional<protocol::Response>& reply, milliseconds sent_at) {
    if (!reply || reply->status != 200)
        return failed(milliseconds(reply ? reply->retry_after_ms : 0));
    const auto hello = protocol::decodeHello(reply->body);
    if (!hello) {
        m_link.setTrouble(hello.error().what);
        return failed({});
    }
    if (hello->account != m_profile.owner().account) {
        m_link.setTrouble("The server knows this device under another account. Nothing was sent or taken; "
                          "sign in again.");
        return failed(tuning::backoff_last);
    }
    accept(*hello, sent_at);
}

void Puller::accept(const protocol::Hello& hello, milliseconds sent_at) {
    m_failures = 0;
    auto& meta = m_profile.meta();
    // The server read its clock about half way between question and answer.
    const auto on_the_way = (m_link.monotonic() - sent_at) / 2;
    const auto stored = m_profile.transaction([&] {
        meta.setServerOffset(hello.server_time + on_the_way - m_link.deviceNow());
        meta.setPerson(hello.display_name, hello.is_operator);
        if (meta.epoch().empty())
            meta.setEpoch(hello.epoch);
    });
    if (!stored) {
        m_link.setTrouble(stored.error().what);
        return failed({});
    }
    m_is_greeted = true;
    m_head = hello.head;
    if (meta.epoch() != hello.epoch)
        return fetchAnew(hello.epoch);
    m_is_wanted = true;
    ask();
}

void Puller::fetchAnew(const std::string& epoch) {
    m_was_whole = false;
    const bool is_new = epoch != m_profile.meta().epoch();
    if (const auto begun = m_applier.beginAnew(epoch, m_link.deviceNow()); !begun) {
        m_link.setTrouble(begun.error().what);
        return failed({});
    }
    if (is_new)
        on_new_epoch();
    m_is_wanted = true;
    ask();
}

void Puller::askFeed() {
    const auto staging = m_profile.meta().staging();
    const auto after = staging ? staging->pos : m_profile.meta().cursor().pos;
    m_link.send(
        {.method = "GET",
         .path = "/v1/feed",
         .query = {{"epoch", m_profile.meta().epoch()},
                   {"after", std::to_string(after)},
                   {"limit_bytes", std::to_string(tuning::page_bytes)}}},
        [this, after, is_staging = staging.has_value()](const std::optional<protocol::Response>& reply) {
            m_is_asking = false;
            answered(reply, after, is_staging);
        });
}

void Puller::answered(const std::optional<protocol::Response>& reply, std::uint64_t after, bool is_staging) {
    if (!reply)
        return failed({});
    if (reply->status != 200) {
        auto problem = protocol::decodeProblem(reply->body);
        std::replace(problem.code.begin(), problem.code.end(), '-', '_');
        if (problem.code == "epoch_changed" || problem.code == "diverged" || problem.code == "chain_broken")
            return refused(problem);
        if (reply->status != 401)
            m_link.setTrouble(problem.what);
        return failed(milliseconds(reply->retry_after_ms));
    }
    const auto page = protocol::decodePage(reply->body, after);
    if (!page) {
        m_link.setTrouble(page.error().what);
        return failed({});
    }
    take(*page, is_staging);
}

void Puller::refused(const Problem& problem) {
    m_link.setTrouble(problem.what);
    if (problem.code != "epoch_changed")
        return fetchAnew(m_profile.meta().epoch());
    m_is_greeted = false;
    m_is_wanted = true;
    ask();
}

void Puller::take(const protocol::Page& page, bool is_staging) {
    Applier::Applied applied = std::vector<std::string>();
    if (!is_staging) {
        applied = m_applier.apply(page, m_link.deviceNow(), m_link.now());
    } else if (const auto staged = m_applier.stage(page); !staged) {
        applied = staged.error();
    } else if (!page.more) {
        applied = m_applier.replaceByStaged(m_link.deviceNow(), m_link.now());
    }
    if (!applied && applied.error().code == "chain_broken")
        // The failure is counted, so that a feed that never fits is not asked for without end.
        return ++m_failures > 1 ? failed({}) : refused(applied.error());
    if (!applied) {
        m_link.setTrouble(applied.error().what);
        return failed({});
    }
    m_failures = 0;
    m_link.setTrouble({});
    m_head = std::max(page.head, page.next);
    m_was_whole = !page.more;
    if (!applied->empty()) {
        m_settling_poll = tuning::poll_settling;
        on_applied(*applied);
    }
    if (page.more || m_is_wanted || m_applier.isStaging())
        return ask();
    rest();
}

void Puller::failed(milliseconds retry_after) {
    m_was_whole = false;
    if (m_link.isUsable())
        m_retry.start(backoffDelay(++m_failures, retry_after, m_link.ports().random), [this] { ask(); });
    on_change();
}

void Puller::rest() {
    auto delay = m_link.isLive() ? tuning::poll_live : tuning::poll_alone;
    if (m_profile.outbox().hasUnsettled()) {
        delay = std::min(delay, m_settling_poll);
        m_settling_poll = std::min(m_settling_poll * 2, tuning::poll_alone);
    }
    m_poll.start(delay, [this] { ask(); });
    on_change();
}

} // namespace gw::sync
