#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/people.h"

namespace gw::server {

/// Gigs and their versions; shows the published ones to everybody.
class CatalogModule : public AggregateModule {
public:
    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

protected:
    void addFacts(Context& context, Batch& batch, Asked& asked) override;
    void written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch& batch) override;

private:
    std::unique_ptr<People> m_people;
};

} // namespace gw::server
