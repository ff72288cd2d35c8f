#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/committed_blobs.h"
#include "server/modules/people.h"

namespace gw::server {

/// Conversations of two accounts. An order opens the one of its parties, so that they can write at once.
class ConversationsModule : public AggregateModule {
public:
    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

protected:
    void addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked) override;
    std::optional<Problem> guard(const AnyCommand& command, const Context& context, Batch& batch) override;
    bool committedBlob(const BlobId& blob, AccountId actor, Batch& batch) override;

private:
    void openFor(const OrderPlaced& order, Instant at, Batch& batch);

    std::unique_ptr<People> m_people;
    std::unique_ptr<CommittedBlobs> m_blobs;
};

} // namespace gw::server
