#include "tests/e2e/market.h"

#include "runtime/system_clock.h"
#include "server/play/player.h"

namespace gw::e2e {

namespace {

constexpr auto age = std::chrono::days(30);

/// Commands in the order they were given, a minute apart.
class History {
public:
    explicit History(Instant begins_at)
        : m_at(begins_at) {}

    void add(AccountId actor, const AnyCommand& command) {
        m_at = m_at + std::chrono::minutes(1);
        m_commands.push_back({.at = m_at,
                              .actor = actor,
                              .id = fixtures::id<CommandId>(10'000 + m_commands.size()),
                              .deps = {},
                              .command = command});
    }
    const std::vector<server::TimedCommand>& commands() const { return m_commands; }

private:
    Instant m_at;
    std::vector<server::TimedCommand> m_commands;
};

History history(Instant begins_at) {
    using namespace fixtures;
    History history(begins_at);
    history.add(seller, GigCommand(SaveGigDraft{gig_id, patchTo(gigContent()), {}}));
    history.add(seller, GigCommand(SubmitGig{gig_id, gig_version}));
    history.add(staff, GigCommand(ApproveGig{gig_id, gig_version}));
    const Money total = orderIn(OrderStatus::pending_payment)->total();
    for (unsigned n = 0; n < orders; ++n) {
        auto place = placeOrder();
        place.order = order(n);
        history.add(buyer, OrderCommand(place));
        history.add(staff, OrderCommand(RecordPayment{order(n), total, "card-" + std::to_string(n)}));
        history.add(buyer, OrderCommand(SubmitRequirements{order(n), {{"name", "Acme", {}}}}));
    }
    return history;
}

} // namespace

Result<void> buildMarket(const QString& data_folder) {
    const Instant begins_at = SystemClock().now() - age;
    auto player = server::Player::open(data_folder, begins_at);
    if (!player)
        return player.error();
    const auto registered = (*player)->registerAccounts(
        {{.id = fixtures::seller, .display_name = "Sara", .email = seller_email, .password = password},
         {.id = fixtures::buyer, .display_name = "Ben", .email = buyer_email, .password = password},
         {.id = fixtures::staff, .display_name = "Review", .is_operator = true}});
    if (!registered)
        return registered;
    const auto played = (*player)->play(history(begins_at).commands());
    if (!played)
        return played.error();
    for (const auto& one : *played) {
        if (one.rejected)
            return Problem{.code = "refused", .what = one.rejected->code + ": " + one.rejected->what};
    }
    return {};
}

} // namespace gw::e2e
