#pragma once

#include "server/modules/files/part_store.h"
#include "server/modules/files/tuning.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace gw::server {

/// Parts as files <folder>/ab/cd/abcd…: written under a temporary name, synced, renamed, and the folder
/// synced, so that a name never stands for half a part, not even after a power cut.
class FolderPartStore : public PartStore {
public:
    struct Space {
        /// Free bytes of the file system; asked before each part.
        std::function<std::uint64_t()> free_bytes;
        std::uint64_t reserve_bytes = files_tuning::reserve_bytes;
    };

    /// Makes the folder and clears away what a crash left half-written. Problem "cannot_open".
    static Result<std::unique_ptr<FolderPartStore>> open(const std::filesystem::path& folder);
    static Result<std::unique_ptr<FolderPartStore>> open(const std::filesystem::path& folder, Space space);

    Result<void> put(const PartDigest& digest, std::string_view bytes) override;
    Result<std::string> get(const PartDigest& digest) override;
    std::vector<PartDigest> list(std::uint8_t first_byte) override;
    void remove(const PartDigest& digest) override;

private:
    FolderPartStore(std::filesystem::path folder, Space space);
    std::filesystem::path pathOf(const PartDigest& digest) const;
    Result<void> makeFolderOf(const std::filesystem::path& path) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_temporary;
    Space m_space;
};

} // namespace gw::server
