#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/catalog/order_queues.h"
#include "server/modules/committed_blobs.h"
#include "server/modules/followed_states.h"
#include "server/modules/people.h"

namespace gw::server {

/// Gigs and their versions, and buyers' briefs. Shows published gigs to everybody, and open briefs to whoever
/// is signed in. A gig whose order queue is full is paused for that, and a brief whose offer became an order
/// is fulfilled.
class CatalogModule : public AggregateModule {
public:
    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

protected:
    void addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked) override;
    bool committedBlob(const BlobId& blob, AccountId actor, Batch& batch) override;
    void written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch& batch) override;
    void follow(const AnyEvent& event, const EventInfo& info, Batch& batch) override;

private:
    void applyOrders(const Entry& entry, Batch& batch);
    /// Pauses the gig when its order queue is full, resumes it when it is not; `why` is what changed it.
    void keepQueue(GigId gig, Instant at, const std::string& why, Batch& batch);

    std::unique_ptr<People> m_people;
    std::unique_ptr<FollowedStates> m_followed;
    std::unique_ptr<CommittedBlobs> m_blobs;
    std::unique_ptr<OrderQueues> m_queues;
};

} // namespace gw::server
