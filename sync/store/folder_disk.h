#pragma once

#include "sql/folder_lock.h"
#include "sync/store/disk.h"

namespace gw::store {

/// A real folder, created when it is not there.
class FolderDisk : public Disk {
public:
    explicit FolderDisk(const QString& folder);

    Result<std::int64_t> size(const std::string& name) const override;
    Result<std::string> read(const std::string& name, std::int64_t offset,
                             std::int64_t length) const override;
    Result<void> replace(const std::string& name, std::string_view bytes) override;
    Result<void> append(const std::string& name, std::string_view bytes, bool durable) override;
    Result<bool> clone(int descriptor, const std::string& name) override;
    Result<void> truncate(const std::string& name, std::int64_t size_bytes) override;
    Result<std::vector<std::string>> list(const std::string& folder) const override;
    Result<void> rename(const std::string& from, const std::string& to) override;
    Result<void> remove(const std::string& name) override;
    Result<void> lock() override;
    QString path(const std::string& name) const override;

private:
    Result<void> makeFolderOf(const std::string& name) const;
    Result<void> syncFolderOf(const std::string& name) const;

    QString m_folder;
    sql::FolderLock m_lock;
};

} // namespace gw::store
