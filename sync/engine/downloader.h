#pragma once

#include "sync/engine/link.h"

#include <map>

namespace gw::sync {

/// Fetches blobs that the person wants to see: their manifest first, which must be the root's, then part by
/// part, each checked before it is kept (sync.md, Blobs). A download that was cut off goes on at the first
/// part that is not here, even after the process has ended.
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
        std::string name;
        std::vector<Done> waiting = {};
        std::optional<store::Blob> blob = {}; ///< once its parts are known
        std::size_t next = 0;                 ///< the part to ask for
        int wrong_parts = 0;
    };
    using Reply = std::optional<protocol::Response>;

    void begin(BlobId root);
    void askManifest(BlobId root);
    void manifestCame(BlobId root, const Reply& reply);
    void goOn(BlobId root);
    void askPart(BlobId root);
    void partCame(BlobId root, const Reply& reply);
    void complete(BlobId root);
    /// Whether there is an answer to use; if not, the download ends.
    bool handled(BlobId root, const Reply& reply);
    void finish(BlobId root, const Result<QString>& result);

    Link& m_link;
    store::Profile& m_profile;
    std::map<BlobId, Download> m_downloads = {};
};

} // namespace gw::sync
