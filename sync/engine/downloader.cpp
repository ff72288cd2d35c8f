#include "sync/engine/downloader.h"

#include "sync/engine/tuning.h"

#include <algorithm>

namespace gw::sync {

namespace {

Problem fileNotHere() {
    return {.code = "offline",
            .what =
                "The file is not on this device and there is no connection. What has come so far is kept; "
                "open it again when you are online.",
            .retry = Retry::after_event};
}

} // namespace

void Downloader::fetch(const Artefact& artefact, Done done) {
    if (m_profile.blobs().find(artefact.blob))
        return done(m_profile.blobs().path(artefact.blob));
    if (!m_link.isUsable())
        return done(fileNotHere());
    const auto [download, is_new] = m_downloads.try_emplace(artefact.blob, Download{artefact});
    download->second.waiting.push_back(std::move(done));
    if (is_new)
        ask(artefact.blob);
}

void Downloader::stop() {
    while (!m_downloads.empty())
        finish(m_downloads.begin()->first, fileNotHere());
}

void Downloader::ask(BlobId root) {
    const auto size = m_downloads.at(root).artefact.size_bytes;
    const auto from = m_profile.blobs().partialSize(root);
    if (from >= size && from > 0)
        return complete(root);
    const auto last = std::min(from + tuning::range_bytes, std::max<std::int64_t>(size, 1)) - 1;
    m_link.send(
        {.method = "GET",
         .path = "/v1/blobs/" + root.toString(),
         .query = {},
         // An empty file has no range.
         .range = size == 0 ? std::string() : "bytes=" + std::to_string(from) + "-" + std::to_string(last)},
        [this, root](const std::optional<protocol::Response>& reply) { answered(root, reply); });
}

void Downloader::answered(BlobId root, const std::optional<protocol::Response>& reply) {
    const auto download = m_downloads.find(root);
    if (download == m_downloads.end())
        return;
    if (!reply)
        return finish(root, fileNotHere());
    if (reply->status != 200 && reply->status != 206)
        return finish(root, protocol::decodeProblem(reply->body));
    const auto size = download->second.artefact.size_bytes;
    auto& blobs = m_profile.blobs();
    // A server that ignores the range sends the whole.
    if (const auto dropped = reply->status == 200 ? blobs.dropPartial(root) : Result<void>(); !dropped)
        return finish(root, dropped.error());
    if (const auto kept = blobs.appendPartial(root, reply->body); !kept)
        return finish(root, kept.error());
    const auto have = blobs.partialSize(root);
    if (have >= size || reply->body.empty())
        return complete(root);
    ask(root);
}

void Downloader::complete(BlobId root) {
    auto& download = m_downloads.at(root);
    const auto manifest = m_profile.blobs().finishPartial(root);
    if (!manifest) {
        // What was left from an earlier try may have been damaged on the disk: once more from the beginning.
        if (manifest.error().code == "blob_damaged" && !download.is_second_try) {
            download.is_second_try = true;
            return ask(root);
        }
        return finish(root, manifest.error());
    }
    const auto stored = m_profile.transaction([&] {
        m_profile.blobs().remember({.root = root,
                                    .state = store::BlobState::fetched,
                                    .name = download.artefact.name,
                                    .manifest = *manifest});
    });
    finish(root, stored ? Result<QString>(m_profile.blobs().path(root)) : Result<QString>(stored.error()));
}

void Downloader::finish(BlobId root, const Result<QString>& result) {
    const auto waiting = std::move(m_downloads.at(root).waiting);
    m_downloads.erase(root);
    for (const auto& done : waiting)
        done(result);
}

} // namespace gw::sync
