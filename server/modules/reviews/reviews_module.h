#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/people.h"
#include "server/modules/reviews/review_tables.h"

namespace gw::server {

/// Both sides' reviews of each order, blind until both are in or their time is over (domain.md, Review). An
/// order's end opens them. A review's text is in no answer of this module and in nobody else's feed before it
/// is published.
class ReviewsModule : public AggregateModule {
public:
    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

protected:
    void addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked) override;
    void written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch& batch) override;

private:
    void open(OrderId order, const Entry& end, Batch& batch);

    std::unique_ptr<People> m_people;
    std::unique_ptr<ReviewTables> m_tables;
};

} // namespace gw::server
