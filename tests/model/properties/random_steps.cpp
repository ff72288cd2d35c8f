#include "tests/model/properties/random_steps.h"

#include "tests/support/model_fixtures.h"

#include <array>

namespace gw::play {
namespace {

using namespace fixtures;

/// Numbers drawn off one number, the least first.
class Draw {
public:
    explicit Draw(std::uint64_t number)
        : m_rest(number) {}

    int below(int count) {
        const auto value = m_rest % static_cast<std::uint64_t>(count);
        m_rest /= static_cast<std::uint64_t>(count);
        return static_cast<int>(value);
    }
    bool oneIn(int count) { return below(count) == 0; }

private:
    std::uint64_t m_rest;
};

Currency currencyFor(int number) {
    return Currency::parse(
               std::array<const char*, 3>{"USD", "JPY", "KWD"}.at(static_cast<std::size_t>(number)))
        .value();
}

Gig gigOf(Money price, int revisions) {
    static const Gig live = *liveGig();
    Gig gig = live;
    for (Package& package : gig.live->content.packages) {
        package.price = price;
        package.revisions = revisions;
    }
    for (Extra& extra : gig.live->content.extras)
        extra.price = Money(extra.price.minor() / 3, price.currency());
    return gig;
}

OfferTerms offerOf(Money price, int milestones, int revisions) {
    OfferTerms terms{"Custom work", "", price, 6, revisions, {}, {}, start + std::chrono::days(5)};
    const std::int64_t part = price.minor() / milestones;
    for (int i = 1; i < milestones; ++i)
        terms.milestones.push_back({"Part", Money(part, price.currency()), 2});
    terms.milestones.push_back({"Rest", price - Money(part * (milestones - 1), price.currency()), 3});
    return terms;
}

/// Places the order, by one of its two ways.
void begin(OrderPlay& play, std::uint64_t beginning) {
    Draw draw(beginning);
    const Money price(1 + draw.below(30'000), currencyFor(draw.below(3)));
    const int revisions = draw.below(3);
    const Gig gig = gigOf(price, revisions);
    const bool offered = draw.oneIn(3);
    Context context = play.contextOf(offered ? staff : buyer, start);
    context.gig_of = [&](GigId) { return &gig; };
    context.policy.refunds_to_card = draw.oneIn(3);
    context.policy.commission_bps = draw.oneIn(2) ? 2'000 : draw.below(10'001);
    context.policy.clearing_days = draw.oneIn(3) ? 0 : 14;
    context.policy.small_order_below = draw.oneIn(4) ? 5'000 : 0;
    context.policy.small_order_fee = 250;
    if (offered && price.minor() > 10)
        play.submit(PlaceOfferedOrder{order_id, id<OfferId>(5), buyer, seller, gig_id,
                                      offerOf(price, 1 + draw.below(3), revisions)},
                    context);
    else {
        context.actor = buyer;
        context.is_operator = false;
        play.submit(placeOrder(), context);
    }
}

/// Draws one command and who sends it; mostly something that could be right now.
class Chooser {
public:
    Chooser(const OrderPlay& play, std::uint64_t step, Instant& now)
        : m_play(play)
        , m_order(*play.order())
        , m_draw(step)
        , m_now(now) {}

    void run(OrderPlay& play) {
        passTime();
        const int kind = m_draw.below(8);
        if (kind == 0)
            return payout(play);
        const AccountId rightful = kind <= 3 ? natural() : any();
        const AccountId actor =
            m_draw.oneIn(10)
                ? std::array{buyer, seller, staff, stranger}.at(static_cast<std::size_t>(m_draw.below(4)))
                : rightful;
        Context context = play.contextOf(actor, m_now);
        if (m_draw.oneIn(3))
            context.has_blob = [](const BlobId&) { return false; };
        if (m_draw.oneIn(3))
            context.issued_at = m_now - std::chrono::hours(1);
        play.submit(*m_command, context);
    }

private:
    void passTime() {
        static constexpr std::array hours{0, 0, 0, 1, 7, 30, 100, 500};
        m_now = m_now + std::chrono::hours(hours.at(static_cast<std::size_t>(m_draw.below(8))));
    }
    AccountId say(AccountId actor, OrderCommand command) {
        m_command = std::move(command);
        return actor;
    }
    int lastDelivery() const { return static_cast<int>(m_order.deliveries.size()); }
    Money money(int of) { return Money(m_draw.below(of), m_order.money.escrow.currency()); }
    AccountId party() { return m_draw.oneIn(2) ? buyer : seller; }

    AccountId raise() {
        const auto timers = timersOf(m_order);
        if (timers.empty())
            return say(staff, RaiseTimer{order_id, TimerKind::completes, m_now});
        const Timer timer = m_draw.oneIn(3) && timers.size() > 1 ? timers[1] : timers[0];
        if (m_now < timer.at && !m_draw.oneIn(8))
            m_now = timer.at;
        // Now and then one that was raised before, or never wanted.
        if (m_draw.oneIn(10) && !m_order.reminded.empty())
            return say(staff, RaiseTimer{order_id, m_order.reminded.back().kind, m_order.reminded.back().at});
        return say(staff, RaiseTimer{order_id, timer.kind, timer.at});
    }

    AccountId deliver() {
        SubmitDelivery command{order_id, {}, "Here.", false, m_draw.oneIn(2)};
        command.artefacts.push_back(artefact(static_cast<std::uint8_t>(m_draw.below(4))));
        return say(seller, std::move(command));
    }

    /// What brings the order on.
    AccountId natural() {
        if (m_order.manifest)
            return m_draw.oneIn(2) ? raise() : say(staff, RecordDeliveryFiles{order_id, lastDelivery() + 1});
        switch (m_order.status) {
        case OrderStatus::pending_payment:
            return m_draw.oneIn(8) ? raise() : say(staff, RecordPayment{order_id, amountDue(), "card"});
        case OrderStatus::awaiting_requirements:
            return m_draw.oneIn(3)   ? raise()
                   : m_draw.oneIn(2) ? say(buyer, SubmitRequirements{order_id, {{"name", "Acme", {}}}})
                                     : say(seller, SkipRequirements{order_id});
        case OrderStatus::in_progress:
            if (m_order.milestone_since)
                return m_draw.oneIn(5)
                           ? raise()
                           : say(buyer, FundMilestone{order_id, m_order.milestones_completed + 1});
            return m_draw.oneIn(3) ? raise() : deliver();
        case OrderStatus::in_revision:
            return m_draw.oneIn(3) ? raise() : deliver();
        case OrderStatus::delivered:
            return m_draw.oneIn(2)   ? raise()
                   : m_draw.oneIn(2) ? say(buyer, AcceptDelivery{order_id, lastDelivery()})
                                     : say(buyer, RequestRevision{order_id, lastDelivery(), {{"More.", {}}}});
        case OrderStatus::disputed:
            return m_draw.oneIn(3) ? raise() : dispute();
        default:
            return m_draw.oneIn(4)   ? say(buyer, RequestRevision{order_id, lastDelivery(), {{"More.", {}}}})
                   : m_draw.oneIn(2) ? dispute()
                                     : raise();
        }
    }

    Money amountDue() const {
        const OrderPlaced& terms = m_order.terms;
        if (terms.milestones.empty())
            return m_order.total();
        // The small order's fee belongs to each milestone by itself.
        const Money price = terms.milestones.front().price;
        Money fee = price.share(terms.policy.service_fee_bps);
        if (price.minor() < terms.policy.small_order_below && price.minor() > 0)
            fee = fee + Money(terms.policy.small_order_fee, price.currency());
        return price + fee;
    }

    DisputeTerms disputeTerms() {
        const auto ruling = static_cast<Ruling>(m_draw.below(3));
        std::optional<Money> refund;
        if (ruling == Ruling::complete && m_draw.oneIn(2))
            refund = money(20'000);
        return {ruling, refund};
    }

    AccountId dispute() {
        const auto fault = static_cast<Fault>(m_draw.below(4));
        switch (m_draw.below(7)) {
        case 0:
            return say(party(), OpenDispute{order_id, "Not as agreed.", disputeTerms()});
        case 1:
            return say(party(), AnswerDispute{order_id, "It is."});
        case 2:
            return say(party(), ProposeSettlement{order_id, disputeTerms()});
        case 3:
            return say(party(), AcceptSettlement{order_id, m_order.dispute ? m_order.dispute->proposals : 1});
        case 4:
            return say(party(), EscalateDispute{order_id});
        case 5:
            return say(party(), WithdrawDispute{order_id});
        default:
            return say(staff, DecideDispute{order_id, disputeTerms(), fault, "So be it."});
        }
    }

    AccountId extension() {
        const int number = m_order.extension ? m_order.extension->number : 1;
        switch (m_draw.below(4)) {
        case 0:
            return say(party(), AcceptExtension{order_id, number});
        case 1:
            return say(party(), DeclineExtension{order_id, number});
        case 2:
            return say(party(), WithdrawExtension{order_id, number});
        default:
            return say(party(), RequestExtension{order_id, m_draw.below(63), "Ill."});
        }
    }

    AccountId extra() {
        const int number = m_order.extra ? m_order.extra->number : 1;
        switch (m_draw.below(5)) {
        case 0:
        case 1:
            return say(buyer, AcceptExtra{order_id, number});
        case 2:
            return say(buyer, DeclineExtra{order_id, number});
        case 3:
            return say(seller, WithdrawExtra{order_id, number});
        default:
            return say(seller, OfferExtra{order_id, "More", money(9'999), m_draw.below(5), m_draw.below(2)});
        }
    }

    AccountId cancellation() {
        const int number = m_order.cancellation_request ? m_order.cancellation_request->number : 1;
        switch (m_draw.below(5)) {
        case 0:
            return say(party(), AcceptCancellation{order_id, number});
        case 1:
            return say(party(), DeclineCancellation{order_id, number});
        case 2:
            return say(party(), WithdrawCancellation{order_id, number});
        default:
            const bool own_fault = m_draw.oneIn(2);
            std::optional<Money> refund;
            if (m_draw.oneIn(2))
                refund = money(30'000);
            return say(party(), RequestCancellation{order_id, "Over.", refund, own_fault});
        }
    }

    /// Anything at all.
    AccountId any() {
        switch (m_draw.below(12)) {
        case 0:
            return extension();
        case 1:
        case 2:
            return extra();
        case 3:
            return cancellation();
        case 4:
        case 5:
            return dispute();
        case 6:
            return say(buyer, LeaveTip{order_id, money(5'000)});
        case 7:
            return say(staff, RecordChargeback{order_id, money(40'000), std::to_string(m_draw.below(3))});
        case 8:
            return say(buyer, CancelOrder{order_id, "No."});
        case 9:
            return say(buyer, ExtendReview{order_id, lastDelivery()});
        case 10:
            return raise();
        default:
            return deliver();
        }
    }

    void payout(OrderPlay& play) {
        const auto withdrawal = id<WithdrawalId>(static_cast<std::uint64_t>(1 + m_draw.below(4)));
        const Currency currency = m_order.money.escrow.currency();
        switch (m_draw.below(4)) {
        case 0:
            play.submit(PayoutCommand(RepayOverdraft{seller, currency}), play.contextOf(staff, m_now));
            return;
        case 1:
            play.submit(PayoutCommand(RecordWithdrawalPaid{seller, withdrawal, "bank"}),
                        play.contextOf(staff, m_now));
            return;
        case 2:
            play.submit(PayoutCommand(RecordWithdrawalFailed{seller, withdrawal, "closed"}),
                        play.contextOf(staff, m_now));
            return;
        default:
            play.submit(PayoutCommand(RequestWithdrawal{seller, withdrawal, money(15'000)}),
                        play.contextOf(seller, m_now));
        }
    }

    const OrderPlay& m_play;
    const Order& m_order;
    Draw m_draw;
    Instant& m_now;
    std::optional<OrderCommand> m_command;
};

} // namespace

void playSteps(OrderPlay& play, std::uint64_t beginning, const std::vector<std::uint64_t>& steps) {
    begin(play, beginning);
    if (!play.order())
        return;
    Instant now = start;
    for (const std::uint64_t step : steps)
        Chooser(play, step, now).run(play);
    play.replay();
}

} // namespace gw::play
