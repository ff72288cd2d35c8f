#pragma once

#include "model/base/result.h"
#include "sql/folder_lock.h"

#include <QString>

#include <memory>

namespace gw::server {

/// A marketplace's folder, held by this process alone: two that write the same databases would damage them.
class DataFolder {
public:
    /// Makes the folder, readable by its owner only, and locks it until this object goes. "cannot_write" when
    /// it cannot be made or written, "in_use" when another process holds it; a process that died holds
    /// nothing.
    static Result<std::unique_ptr<DataFolder>> open(const QString& path);

    const QString& path() const { return m_path; }

private:
    explicit DataFolder(const QString& path);

    QString m_path;
    sql::FolderLock m_lock;
};

} // namespace gw::server
