#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/committed_blobs.h"
#include "server/modules/orders/gigs_for_sale.h"
#include "server/modules/people.h"

namespace gw::server {

/// Orders from placement to their end. An order's page is shown to its two parties only.
class OrdersModule : public AggregateModule {
public:
    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

protected:
    void addFacts(Context& context, Batch& batch, Asked& asked) override;
    bool committedBlob(const BlobId& blob, AccountId actor, Batch& batch) override;

private:
    std::unique_ptr<People> m_people;
    std::unique_ptr<GigsForSale> m_gigs;
    std::unique_ptr<CommittedBlobs> m_blobs;
};

} // namespace gw::server
