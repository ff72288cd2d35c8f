#include "sync/engine/pinner.h"

#include "sync/engine/tuning.h"
#include "sync/protocol/tuning.h"
#include "sync/store/failure.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace gw::sync {

namespace {

constexpr std::int64_t gib = 1024LL * 1024 * 1024;

/// What the domain and the server would refuse later.
Result<void> check(const std::string& name, const std::string& media_type, std::int64_t size_bytes) {
    if (size_bytes > protocol::tuning::blob_size_bytes_max)
        return Problem{.code = "blob_too_large",
                       .what = "\"" + name + "\" is larger than " +
                               std::to_string(protocol::tuning::blob_size_bytes_max / gib) +
                               " GiB. It was not attached; make it smaller or split it."};
    return checkArtefact({BlobId(BlobId::Bytes{}), name, size_bytes, media_type});
}

std::string nameOf(const QString& path) { return QFileInfo(path).fileName().toStdString(); }

Problem unreadable(const QString& path, const std::string& why) {
    return {.code = "cannot_read",
            .what = "\"" + nameOf(path) + "\" can't be read: " + why +
                    ". It was not attached; check the file and try again."};
}

} // namespace

Pinner::Pinner(Link& link, store::Profile& profile)
    : m_link(link)
    , m_profile(profile)
    , m_timer(link.ports().executor) {}

Pinner::~Pinner() {
    for (const auto& job : m_jobs)
        job.done(unreadable(job.path, "the studio's file was closed meanwhile"));
}

Result<Artefact> Pinner::pin(const std::string& name, const std::string& media_type,
                             const std::string& bytes) {
    if (const auto fits = check(name, media_type, static_cast<std::int64_t>(bytes.size())); !fits)
        return fits.error();
    const auto writer = m_profile.blobs().writer();
    if (const auto added = writer->add(bytes); !added)
        return added.error();
    return keep(*writer, name, media_type);
}

void Pinner::pinFile(const QString& path, Done done) {
    m_jobs.push_back({.path = path, .done = std::move(done)});
    if (m_jobs.size() == 1)
        schedule();
}

void Pinner::schedule() {
    m_timer.start(tuning::pin_pause, [this] { step(); });
}

void Pinner::step() {
    auto& job = m_jobs.front();
    if (!job.writer) {
        if (const auto begun = begin(job); !begun)
            return finish(begun.error());
    }
    const auto copied = job.writer->copy(*job.source);
    if (!copied)
        return finish(copied.error().code == "cannot_read" ? unreadable(job.path, copied.error().what)
                                                           : copied.error());
    const auto name = nameOf(job.path);
    // The file may have grown since it was opened.
    if (const auto fits = check(name, job.media_type, job.writer->sizeBytes()); !fits)
        return finish(fits.error());
    if (*copied == 0)
        return finish(keep(*job.writer, name, job.media_type));
    schedule();
}

Result<void> Pinner::begin(Job& job) const {
    job.source = std::make_unique<QFile>(job.path);
    if (!job.source->open(QIODevice::ReadOnly))
        return unreadable(job.path, job.source->errorString().toStdString());
    const auto type =
        QMimeDatabase().mimeTypeForFileNameAndData(job.path, job.source->peek(tuning::type_bytes));
    job.media_type = type.name().toStdString();
    if (const auto fits = check(nameOf(job.path), job.media_type, job.source->size()); !fits)
        return fits;
    job.writer = m_profile.blobs().writer();
    return {};
}

Result<Artefact> Pinner::keep(store::BlobWriter& writer, const std::string& name,
                              const std::string& media_type) {
    const auto manifest = writer.finish();
    if (!manifest)
        return manifest.error();
    const auto done = m_profile.transaction([&] {
        m_profile.blobs().remember(
            {.root = manifest->root, .state = store::BlobState::pinned, .name = name, .manifest = *manifest},
            m_link.deviceNow());
        store::must(m_profile.journal().recordBlob(manifest->root, name));
    });
    if (!done)
        return done.error();
    on_pinned(manifest->root);
    return Artefact{manifest->root, name, manifest->sizeBytes(), media_type};
}

void Pinner::finish(const Result<Artefact>& result) {
    const auto done = std::move(m_jobs.front().done);
    m_jobs.pop_front();
    if (!m_jobs.empty())
        schedule();
    done(result);
}

} // namespace gw::sync
