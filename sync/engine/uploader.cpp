#include "sync/engine/uploader.h"

#include "sync/engine/backoff.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace gw::sync {

using store::Blob;
using store::BlobState;

void Uploader::start() {
    m_is_running = true;
    reset();
}

void Uploader::stop() {
    m_is_running = false;
    m_is_holding = false;
    m_timer.stop();
    m_current.reset();
}

void Uploader::reset() {
    m_waits.clear();
    wake();
}

void Uploader::forgive(BlobId root) {
    m_waits.erase(root);
    wake();
}

int Uploader::currentPercent() const {
    if (!m_current)
        return 0;
    const auto& manifest = m_current->manifest;
    std::int64_t left = 0;
    for (const auto index : m_missing)
        left += manifest.parts[index].size_bytes;
    const auto all = std::max<std::int64_t>(1, manifest.sizeBytes());
    return static_cast<int>((all - std::min(all, left)) * 100 / all);
}

void Uploader::wake() {
    if (m_is_holding)
        return goOn();
    if (!m_is_running || m_current || !m_link.isReachable())
        return;
    m_current = next();
    if (m_current) {
        m_timer.stop();
        m_missing.resize(m_current->manifest.parts.size()); // until the server says what it has
        std::iota(m_missing.rbegin(), m_missing.rend(), std::size_t(0));
        probe();
        on_change();
    } else {
        schedule();
    }
}

std::optional<Blob> Uploader::next() const {
    std::optional<Blob> next;
    m_profile.outbox().findWantedBlob([&](BlobId root) {
        const auto wait = m_waits.find(root);
        if (wait != m_waits.end() && wait->second.due > now())
            return false;
        const auto state = m_profile.blobs().stateOf(root);
        if (state && *state != BlobState::committed)
            next = m_profile.blobs().find(root);
        return next.has_value();
    });
    return next;
}

void Uploader::post(const std::string& path, void (Uploader::*answered)(const Reply&)) {
    m_link.send({.method = "POST",
                 .path = path,
                 .query = {},
                 .content_type = "application/json",
                 .body = protocol::encodeManifest(m_current->manifest)},
                [this, answered](const Reply& reply) {
                    if (m_current)
                        (this->*answered)(reply);
                });
}

void Uploader::probe() { post("/v1/blobs/probe", &Uploader::probed); }
void Uploader::commit() { post("/v1/blobs/commit", &Uploader::committed); }

void Uploader::probed(const Reply& reply) {
    if (!handled(reply))
        return;
    const auto missing = protocol::decodeMissing(reply->body);
    if (!missing)
        return failed({});
    setMissing(*missing);
    goOn();
}

void Uploader::goOn() {
    m_is_holding = !m_missing.empty() && must_wait();
    if (m_is_holding)
        return;
    m_missing.empty() ? commit() : sendPart();
}

void Uploader::setMissing(const std::vector<PartDigest>& missing) {
    const std::set<PartDigest> wanted(missing.begin(), missing.end());
    m_missing.clear();
    std::set<PartDigest> chosen;
    const auto& parts = m_current->manifest.parts;
    for (std::size_t i = parts.size(); i-- > 0;) {
        if (wanted.contains(parts[i].digest) && chosen.insert(parts[i].digest).second)
            m_missing.push_back(i);
    }
}

void Uploader::sendPart() {
    const auto index = m_missing.back();
    auto bytes = m_profile.blobs().readPart(*m_current, index);
    if (!bytes) {
        const auto problem = bytes.error();
        const auto root = m_current->root;
        m_waits[root].due = milliseconds::max();
        m_current.reset();
        on_change();
        return on_refused(root, problem);
    }
    m_link.send({.method = "PUT",
                 .path = "/v1/blobs/parts/" + m_current->manifest.parts[index].digest.toString(),
                 .query = {},
                 .content_type = "application/octet-stream",
                 .body = std::move(*bytes)},
                [this](const Reply& reply) {
                    if (m_current)
                        partSent(reply);
                });
}

void Uploader::partSent(const Reply& reply) {
    if (!handled(reply))
        return;
    if (!m_missing.empty())
        m_missing.pop_back();
    // It gets on: what the network did before is no sign any more.
    if (const auto wait = m_waits.find(m_current->root); wait != m_waits.end())
        wait->second.failures = wait->second.losses;
    on_change();
    goOn();
}

void Uploader::committed(const Reply& reply) {
    if (!handled(reply))
        return;
    const auto missing = protocol::decodeMissing(reply->body);
    if (!missing)
        return failed({});
    if (!missing->empty()) {
        // The server has lost parts since the probe. That it gets them again is no success, so that this
        // can't go on for ever without a pause.
        ++m_waits[m_current->root].losses;
        return failed({});
    }
    const auto root = m_current->root;
    const auto done = m_profile.transaction([&] { m_profile.blobs().setState(root, BlobState::committed); });
    if (!done) {
        m_link.setTrouble(done.error().what);
        return failed({});
    }
    m_waits.erase(root);
    finish();
    on_committed(root);
}

bool Uploader::handled(const Reply& reply) {
    if (reply && reply->status >= 200 && reply->status < 300)
        return true;
    const bool is_final = reply && (reply->status == 400 || reply->status == 413 || reply->status == 422);
    if (!is_final) {
        failed(milliseconds(reply ? reply->retry_after_ms : 0));
        return false;
    }
    const auto root = m_current->root;
    m_waits[root].due = milliseconds::max();
    finish();
    on_refused(root, protocol::decodeProblem(reply->body));
    return false;
}

void Uploader::failed(milliseconds retry_after) {
    auto& wait = m_waits[m_current->root];
    wait.due = now() + backoffDelay(++wait.failures, retry_after, m_link.ports().random);
    finish();
}

void Uploader::finish() {
    m_current.reset();
    on_change();
    wake();
}

void Uploader::schedule() {
    std::optional<milliseconds> due;
    for (const auto& [root, wait] : m_waits) {
        if (wait.due > now() && wait.due != milliseconds::max())
            due = std::min(due.value_or(wait.due), wait.due);
    }
    if (due)
        m_timer.start(*due - now(), [this] { wake(); });
}

} // namespace gw::sync
