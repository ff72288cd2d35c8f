#include "sync/engine/uploader.h"

#include "sync/engine/backoff.h"

#include <algorithm>
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
    m_timer.stop();
    m_current.reset();
}

void Uploader::reset() {
    m_waits.clear();
    wake();
}

int Uploader::currentPercent() const {
    if (!m_current || m_current->manifest.parts.empty())
        return 0;
    const auto all = m_current->manifest.parts.size();
    return static_cast<int>((all - std::min(all, m_missing.size())) * 100 / all);
}

void Uploader::wake() {
    if (!m_is_running || m_current || !m_link.isReachable())
        return;
    m_current = next();
    if (m_current) {
        m_timer.stop();
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
        auto blob = m_profile.blobs().find(root);
        if (blob && blob->state != BlobState::committed)
            next = std::move(blob);
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
        m_current.reset();
        m_waits[root].due = milliseconds::max();
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
    on_change();
    m_missing.empty() ? commit() : sendPart();
}

void Uploader::committed(const Reply& reply) {
    if (!handled(reply))
        return;
    const auto missing = protocol::decodeMissing(reply->body);
    if (!missing)
        return failed({});
    if (!missing->empty()) {
        // The server has lost parts since the probe. Counted as a failure, so that this can't go on for ever.
        setMissing(*missing);
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
