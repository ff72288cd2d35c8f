#include "server/modules/files/files_module.h"

#include "server/module/columns.h"
#include "server/module/marketplace_account.h"
#include "server/modules/files/events.h"

#include <algorithm>

namespace gw::server {

FilesModule::FilesModule(OpenStore open_store)
    : m_open_store(std::move(open_store)) {}

const topology::Declaration& FilesModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "files",
        .kinds = {"blob"},
        .emits = {{std::string(BlobCommitted::type), BlobCommitted::version, "blob"}},
        .consumes = {{.source = "orders", .types = {}}, {.source = "conversations", .types = {}}},
        .routes = {{"POST", "/v1/blobs/probe"},
                   {"PUT", "/v1/blobs/parts/{digest}"},
                   {"POST", "/v1/blobs/commit"},
                   {"GET", "/v1/blobs/{root}"},
                   {"GET", "/v1/blobs/{root}/manifest"}},
    };
    return declaration;
}

std::vector<sql::Migration> FilesModule::migrations() const { return BlobTable::migrations(); }

void FilesModule::start(const Ports& ports, sql::Database&) {
    m_ports = std::make_unique<Ports>(ports);
    m_disk = &ports.executor("disk");
    auto store = m_open_store(ports.data_folder);
    if (!store)
        throw sql::SqlError(store.error().code, store.error().what);
    m_store = std::move(*store);
    m_collector = std::make_shared<PartCollector>(ports, *m_disk, *m_store);
    m_collector->start();
}

/// Whoever may read a blob shares it with those who see the event. An event by somebody who may not gives
/// nothing: naming a stranger's blob is no way to it. When the marketplace delivers what was announced
/// before, it is the party that has the blob who shares it.
void FilesModule::apply(const std::string&, const Entry& entry, Batch& batch) {
    if (entry.kind != protocol::ItemKind::event)
        return;
    BlobTable table(batch.database());
    for (const auto& blob : blobsOf(decodedEvent(entry))) {
        const auto may_read = [&](AccountId account) { return table.mayRead(blob, account); };
        if (entry.actor == marketplace_account
                ? std::none_of(entry.audience.begin(), entry.audience.end(), may_read)
                : !may_read(entry.actor))
            continue;
        for (const auto account : entry.audience)
            table.allow(blob, account);
    }
}

} // namespace gw::server
