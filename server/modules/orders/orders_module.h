#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/committed_blobs.h"
#include "server/modules/followed_states.h"
#include "server/modules/orders/order_desk.h"
#include "server/modules/people.h"

namespace gw::server {

/// Orders from placement to their end, the quotes they may bind, and the custom offers they may come from: an
/// accepted offer becomes an order in the same transaction. An order's page is shown to its two parties only.
///
/// A delivery has two phases: its manifest is taken at once, and the marketplace completes it when the files
/// have come (domain.md, Two-phase delivery).
class OrdersModule : public AggregateModule {
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
    bool waitsForBlobs(const AnyCommand& command) const override;
    bool committedBlob(const BlobId& blob, AccountId actor, Batch& batch) override;
    void written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch& batch) override;
    void follow(const AnyEvent& event, const EventInfo& info, Batch& batch) override;

private:
    void addCatalogFacts(Context& context, Asked& asked);
    void addSellerFacts(Context& context, Asked& asked);
    void filesArrived(const BlobId& blob, AccountId seller, Instant at, Batch& batch);

    std::unique_ptr<People> m_people;
    std::unique_ptr<FollowedStates> m_followed;
    std::unique_ptr<CommittedBlobs> m_blobs;
    std::unique_ptr<OrderDesk> m_desk;
};

} // namespace gw::server
