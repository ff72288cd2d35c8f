#include "sync/store/blob_writer.h"

#include "sync/store/tuning.h"

#include <QFile>

namespace gw::store {

std::string blobFileName(BlobId root) { return "blobs/" + root.toString(); }

BlobWriter::~BlobWriter() {
    if (!m_is_finished)
        static_cast<void>(m_disk.remove(m_name));
}

Result<void> BlobWriter::add(std::string_view bytes) {
    if (const auto written = m_disk.append(m_name, bytes, true); !written)
        return written;
    m_maker.add(bytes);
    return {};
}

Result<std::int64_t> BlobWriter::copy(QFile& source) {
    if (!m_is_begun) {
        m_is_begun = true;
        const auto cloned = m_disk.clone(source.handle(), m_name);
        if (!cloned)
            return cloned.error();
        m_is_cloned = *cloned;
    }
    if (m_is_cloned) {
        const auto bytes = m_disk.read(m_name, sizeBytes(), tuning::copy_bytes);
        if (!bytes)
            return bytes.error();
        m_maker.add(*bytes);
        return static_cast<std::int64_t>(bytes->size());
    }
    const auto bytes = source.read(tuning::copy_bytes);
    if (source.error() != QFileDevice::NoError)
        return Problem{.code = "cannot_read", .what = source.errorString().toStdString()};
    if (const auto added = add({bytes.constData(), static_cast<std::size_t>(bytes.size())}); !added)
        return added.error();
    return static_cast<std::int64_t>(bytes.size());
}

Result<protocol::BlobManifest> BlobWriter::finish() {
    // A clone, and an empty file, have not been made durable yet.
    if (const auto synced = m_disk.append(m_name, {}, true); !synced)
        return synced.error();
    auto manifest = m_maker.finish();
    // Over one that is there already: it has the same content, or should have.
    if (const auto named = m_disk.rename(m_name, blobFileName(manifest.root)); !named)
        return named.error();
    m_is_finished = true;
    return manifest;
}

} // namespace gw::store
