#include "server/modules/files/part_store.h"

#include "server/modules/files/folder_part_store.h"
#include "server/modules/files/memory_part_store.h"

namespace gw::server {

Result<std::unique_ptr<PartStore>> openPartStore(const QString& data_folder) {
    if (data_folder.isEmpty())
        return std::unique_ptr<PartStore>(std::make_unique<MemoryPartStore>());
    auto store = FolderPartStore::open(std::filesystem::path(data_folder.toStdString()) / "files" / "parts");
    if (!store)
        return store.error();
    return std::unique_ptr<PartStore>(std::move(*store));
}

} // namespace gw::server
