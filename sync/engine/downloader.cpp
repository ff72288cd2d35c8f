#include "sync/engine/downloader.h"

#include "sync/engine/tuning.h"

namespace gw::sync {

using store::BlobState;

namespace {

Problem fileNotHere() {
    return {.code = "offline",
            .what =
                "The file is not on this device and there is no connection. What has come so far is kept; "
                "open it again when you are online.",
            .retry = Retry::after_event};
}

Problem anotherFile() {
    return {.code = "blob_damaged",
            .what = "The server described another file than the one that was asked for. Nothing of it was "
                    "kept; open it again later."};
}

std::string pathOf(BlobId root) { return "/v1/blobs/" + root.toString(); }

} // namespace

void Downloader::fetch(const Artefact& artefact, Done done) {
    const auto root = artefact.blob;
    if (m_profile.blobs().stateOf(root)) {
        static_cast<void>(
            m_profile.transaction([&] { m_profile.blobs().markUsed(root, m_link.deviceNow()); }));
        return done(m_profile.blobs().path(root));
    }
    if (!m_link.isUsable())
        return done(fileNotHere());
    const auto [download, is_new] = m_downloads.try_emplace(root, Download{artefact.name});
    download->second.waiting.push_back(std::move(done));
    if (is_new)
        begin(root);
}

void Downloader::stop() {
    while (!m_downloads.empty())
        finish(m_downloads.begin()->first, fileNotHere());
}

void Downloader::begin(BlobId root) {
    auto& download = m_downloads.at(root);
    download.blob = m_profile.blobs().findArriving(root);
    download.blob ? goOn(root) : askManifest(root);
}

void Downloader::askManifest(BlobId root) {
    m_link.send({.method = "GET", .path = pathOf(root) + "/manifest", .query = {}},
                [this, root](const Reply& reply) {
                    if (m_downloads.contains(root))
                        manifestCame(root, reply);
                });
}

void Downloader::manifestCame(BlobId root, const Reply& reply) {
    if (!handled(root, reply))
        return;
    const auto manifest = protocol::decodeManifest(reply->body);
    if (!manifest || manifest->root != root)
        return finish(root, anotherFile());
    auto& download = m_downloads.at(root);
    download.blob =
        store::Blob{.root = root, .state = BlobState::arriving, .name = download.name, .manifest = *manifest};
    goOn(root);
}

void Downloader::goOn(BlobId root) {
    auto& download = m_downloads.at(root);
    const auto begun =
        m_profile.transaction([&] { m_profile.blobs().remember(*download.blob, m_link.deviceNow()); });
    if (!begun)
        return finish(root, begun.error());
    const auto here = m_profile.blobs().partsHere(*download.blob);
    if (!here)
        return finish(root, here.error());
    download.next = *here;
    askPart(root);
}

void Downloader::askPart(BlobId root) {
    const auto& download = m_downloads.at(root);
    const auto& manifest = download.blob->manifest;
    if (download.next == manifest.parts.size())
        return complete(root);
    const auto first = manifest.offsetOf(download.next);
    const auto last = manifest.offsetOf(download.next + 1) - 1;
    m_link.send({.method = "GET",
                 .path = pathOf(root),
                 .query = {},
                 // An empty file has no range.
                 .range = last < first ? std::string()
                                       : "bytes=" + std::to_string(first) + "-" + std::to_string(last)},
                [this, root](const Reply& reply) {
                    if (m_downloads.contains(root))
                        partCame(root, reply);
                });
}

void Downloader::partCame(BlobId root, const Reply& reply) {
    if (!handled(root, reply))
        return;
    auto& download = m_downloads.at(root);
    const auto kept = m_profile.blobs().keepPart(*download.blob, download.next, reply->body);
    if (kept) {
        ++download.next;
    } else if (kept.error().code != "blob_damaged" || ++download.wrong_parts == tuning::wrong_parts_max) {
        return finish(root, kept.error());
    }
    askPart(root);
}

void Downloader::complete(BlobId root) {
    auto& blobs = m_profile.blobs();
    if (const auto placed = blobs.finishArriving(root); !placed)
        return finish(root, placed.error());
    auto blob = *m_downloads.at(root).blob;
    blob.state = BlobState::fetched;
    const auto stored = m_profile.transaction([&] { blobs.remember(blob, m_link.deviceNow()); });
    finish(root, stored ? Result<QString>(blobs.path(root)) : Result<QString>(stored.error()));
}

bool Downloader::handled(BlobId root, const Reply& reply) {
    if (reply && (reply->status == 200 || reply->status == 206))
        return true;
    finish(root, reply ? protocol::decodeProblem(reply->body) : fileNotHere());
    return false;
}

void Downloader::finish(BlobId root, const Result<QString>& result) {
    const auto waiting = std::move(m_downloads.at(root).waiting);
    m_downloads.erase(root);
    for (const auto& done : waiting)
        done(result);
}

} // namespace gw::sync
