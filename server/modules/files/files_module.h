#pragma once

#include "server/module/module.h"
#include "server/modules/files/blob_table.h"
#include "server/modules/files/byte_range.h"
#include "server/modules/files/part_collector.h"
#include "server/modules/files/part_store.h"

#include <functional>
#include <memory>
#include <optional>

namespace gw::server {

/// Files that were delivered or attached: takes their parts, puts blobs together, and gives them to those who
/// may read them. That is whoever uploaded a blob, and the audience of an event by which somebody who could
/// read it shared it. What is absent and what is forbidden look the same.
class FilesModule : public Module, public std::enable_shared_from_this<FilesModule> {
public:
    using OpenStore = std::function<Result<std::unique_ptr<PartStore>>(const QString& data_folder)>;
    explicit FilesModule(OpenStore open_store = openPartStore);

    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void answer(Call call, sql::Database& reader, Answer done) override;

private:
    class InFlight;

    void answerProbe(const Call& call, Answer done);
    /// What the worker finds missing, as the answer once its transaction has succeeded.
    void answerMissing(std::function<std::vector<PartDigest>(Batch&)> find, Answer done);
    void answerPart(Call call, Answer done);
    void answerCommit(const Call& call, Answer done);
    void answerRead(const Call& call, sql::Database& reader, Answer done);
    void answerBytes(protocol::BlobManifest manifest, const std::string& range_field, Answer done);

    /// On the disk executor.
    void storePart(const Call& call, const protocol::Part& part, Answer done);
    protocol::Response readBytes(const protocol::BlobManifest& manifest, const ByteRange& range);
    void answerLater(Answer done, protocol::Response response) const;
    std::shared_ptr<InFlight> admit(std::int64_t bytes);

    OpenStore m_open_store;
    std::unique_ptr<Ports> m_ports;
    Executor* m_disk = nullptr;
    std::unique_ptr<PartStore> m_store; ///< used on the disk executor
    std::shared_ptr<PartCollector> m_collector;
    std::shared_ptr<std::atomic<std::int64_t>> m_in_flight_bytes =
        std::make_shared<std::atomic<std::int64_t>>(0);
};

} // namespace gw::server
