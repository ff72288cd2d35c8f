#pragma once

#include "sync/engine/link.h"

#include <map>

namespace gw::sync {

/// Fetches blobs that the person wants to see, in ranges, going on where it was cut off; the bytes are
/// checked against the root before anybody gets them (sync.md, Blobs).
class Downloader {
public:
    using Done = std::function<void(Result<QString>)>;

    Downloader(Link& link, store::Profile& profile)
        : m_link(link)
        , m_profile(profile) {}

    void fetch(const Artefact& artefact, Done done);
    /// Answers everything that is under way with "offline"; what has come so far is kept.
    void stop();

private:
    struct Download {
        Artefact artefact;
        std::vector<Done> waiting = {};
        bool is_second_try = false;
    };
    void ask(BlobId root);
    void answered(BlobId root, const std::optional<protocol::Response>& reply);
    void complete(BlobId root);
    void finish(BlobId root, const Result<QString>& result);

    Link& m_link;
    store::Profile& m_profile;
    std::map<BlobId, Download> m_downloads = {};
};

} // namespace gw::sync
