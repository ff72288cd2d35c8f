#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/followed_states.h"
#include "server/modules/payments/books.h"
#include "server/modules/people.h"

namespace gw::server {

/// The money of the marketplace: posts what orders' events move (domain.md, Money), each event once, and
/// decides withdrawals against what the books hold. Shows each account its own balances and statement.
class PaymentsModule : public AggregateModule {
public:
    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

protected:
    void addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked) override;
    void writing(const AnyEvent& event, const std::optional<AnyState>& before, EventId id,
                 const EventInfo& info, Batch& batch) override;

private:
    void applyOrder(const Entry& entry, Batch& batch);
    /// What has become available repays what the seller owes.
    void repayOverdraft(AccountId seller, Currency currency, const Entry& cause, Batch& batch);

    std::unique_ptr<People> m_people;
    std::unique_ptr<FollowedStates> m_followed;
    std::unique_ptr<Books> m_books;
};

} // namespace gw::server
