#pragma once

#include "sync/engine/link.h"
#include "sync/engine/timer.h"

#include <QString>

#include <deque>

class QFile;

namespace gw::sync {

/// Copies files into the pinned store, so that later changes of the originals do not matter (sync.md, Blobs).
/// One at a time and in pieces, between which the thread does what else there is to do: a file of any size
/// delays nothing.
class Pinner {
public:
    using Done = std::function<void(Result<Artefact>)>;

    Pinner(Link& link, store::Profile& profile);
    /// Files that are not done are answered as not attached.
    ~Pinner();

    /// See Engine.
    Result<Artefact> pin(const std::string& name, const std::string& media_type, const std::string& bytes);
    void pinFile(const QString& path, Done done);

    /// A file is pinned: what was wrong with an earlier copy of it is mended.
    std::function<void(BlobId)> on_pinned;

private:
    struct Job {
        QString path;
        Done done;
        std::unique_ptr<QFile> source = {};
        std::unique_ptr<store::BlobWriter> writer = {};
        std::string media_type = {};
    };
    void schedule();
    void step();
    Result<void> begin(Job& job) const;
    Result<Artefact> keep(store::BlobWriter& writer, const std::string& name, const std::string& media_type);
    void finish(const Result<Artefact>& result);

    Link& m_link;
    store::Profile& m_profile;
    Timer m_timer;
    std::deque<Job> m_jobs = {}; ///< the first is under way
};

} // namespace gw::sync
