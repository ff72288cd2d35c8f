#pragma once

#include <QString>

namespace gw::sql {

/// Keeps every other program off a folder of databases: two that write one would damage it. The system frees
/// it with the process, however that ends; a file that a dead process left, whole or not, locks nothing.
class FolderLock {
public:
    enum class Outcome {
        taken,
        held,       ///< by another, or by another lock of this process
        not_written ///< the file can't be made
    };

    FolderLock() = default;
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// Takes the file "lock" in `folder` until this object goes.
    Outcome take(const QString& folder);
    /// Process that holds the lock of `folder`; 0 when the file does not say.
    static qint64 holder(const QString& folder);

private:
    int m_file = -1;
};

} // namespace gw::sql
