#include "tests/ledger/money_story.h"

#include "model/codec/vocabulary.h"
#include "model/order/timers.h"

#include <boost/json/serialize.hpp>

namespace gw::money {
namespace {

using namespace gw::fixtures;
using std::chrono::days;
using std::chrono::hours;

/// The gig at `price_minor`, with nothing to answer.
const Gig& gigAt(std::int64_t price_minor) {
    static std::map<std::int64_t, Gig> gigs;
    const auto known = gigs.find(price_minor);
    if (known != gigs.end())
        return known->second;
    Gig gig = *liveGig();
    gig.live->content.requirements.clear();
    gig.live->content.packages.front().price = usd(price_minor);
    return gigs.emplace(price_minor, std::move(gig)).first->second;
}

/// One order of the gig, named by a number.
class Sale {
public:
    Sale(Story& story, std::uint64_t number, Instant at)
        : m_story(story)
        , m_order(id<OrderId>(number))
        , m_at(at) {
        does(buyer, PlaceOrder{m_order, gig_id, gig_version, PackageTier::basic, {}, 1});
        does(staff, RecordPayment{m_order, m_story.order(m_order).total(), "card"});
    }

    Sale& does(AccountId actor, const OrderCommand& command) {
        m_story.happen(actor, command, m_at);
        return *this;
    }
    Sale& delivered() {
        const auto number = m_story.order(m_order).deliveries.size() + 1;
        return does(seller,
                    SubmitDelivery{m_order, {artefact(static_cast<std::uint8_t>(number))}, "", false, false});
    }
    Sale& completed() {
        delivered();
        return does(buyer,
                    AcceptDelivery{m_order, static_cast<int>(m_story.order(m_order).deliveries.size())});
    }
    Sale& later(milliseconds by) {
        m_at = m_at + by;
        m_story.timePasses(m_order, m_at);
        return *this;
    }
    OrderId order() const { return m_order; }
    Instant now() const { return m_at; }

private:
    Story& m_story;
    OrderId m_order;
    Instant m_at;
};

void sellAndWithdraw(Story& story, Instant at) {
    Sale sale(story, 200, at);
    sale.does(seller, OfferExtra{sale.order(), "A font", usd(1'995), 1, 0});
    sale.does(buyer, AcceptExtra{sale.order(), story.order(sale.order()).extra->number});
    sale.completed().does(buyer, LeaveTip{sale.order(), usd(333)}).later(days(15));
    const auto withdrawn = [](std::uint64_t n) { return id<WithdrawalId>(n); };
    story.happen(seller, RequestWithdrawal{seller, withdrawn(1), usd(1'500)}, sale.now());
    story.happen(staff, RecordWithdrawalPaid{seller, withdrawn(1), "bank-1"}, sale.now());
    story.happen(seller, RequestWithdrawal{seller, withdrawn(2), usd(1'200)}, sale.now());
    story.happen(staff, RecordWithdrawalFailed{seller, withdrawn(2), "No such account."}, sale.now());
    const Money all = story.ledger().balance({Book::seller_available, seller.uuid()}, usd(0).currency());
    story.happen(seller, RequestWithdrawal{seller, withdrawn(3), all}, sale.now());
    // The money is gone when the buyer's bank takes it back: the seller owes it, and repays with a later
    // sale.
    sale.does(staff, RecordChargeback{sale.order(), story.order(sale.order()).total(), "chargeback-1"});
    Sale next(story, 201, sale.now());
    next.completed().later(days(15));
    story.happen(staff, RepayOverdraft{seller, usd(0).currency()}, next.now());
}

void giveBack(Story& story, Instant at) {
    Sale early(story, 210, at);
    early.does(buyer, RequestCancellation{early.order(), "Changed my mind.", usd(777), false});
    early.does(seller,
               AcceptCancellation{early.order(), story.order(early.order()).cancellation_request->number});
    Sale very_late(story, 211, at);
    very_late.later(days(5)).does(buyer, CancelOrder{very_late.order(), "Too late."});
}

void reopen(Story& story, Instant at, const Policy& policy) {
    Sale sale(story, 220, at);
    sale.delivered().later(hours(policy.review_hours));
    sale.later(hours(1));
    sale.does(buyer, RequestRevision{sale.order(), 1, {{"Bigger.", {}}}});
    sale.completed().later(days(15));
}

void dispute(Story& story, Instant at) {
    const DisputeTerms all_back{Ruling::cancel, {}};
    std::uint64_t number = 230;
    for (const auto& ruling :
         {DisputeTerms{Ruling::resume, {}}, DisputeTerms{Ruling::complete, usd(1'111)}, all_back})
        for (const bool cleared : {false, true}) {
            Sale sale(story, number++, at);
            sale.completed().later(cleared ? days(14) : days(1));
            sale.does(buyer, OpenDispute{sale.order(), "Not what I ordered.", all_back});
            sale.does(seller, AnswerDispute{sale.order(), "It is."});
            sale.does(buyer, EscalateDispute{sale.order()});
            sale.does(staff, DecideDispute{sale.order(), ruling, Fault::none, "So be it."});
        }
}

void milestones(Story& story, Instant at) {
    const auto order = id<OrderId>(240);
    const OfferTerms terms{.title = "Two parts",
                           .scope = "A and B",
                           .price = usd(10'006),
                           .delivery_days = 4,
                           .revisions = 1,
                           .milestones = {{"A", usd(3'335), 2}, {"B", usd(6'671), 2}},
                           .requirements = {},
                           .expires_at = at + days(1)};
    story.happen(staff, PlaceOfferedOrder{order, id<OfferId>(1), buyer, seller, gig_id, terms}, at);
    const Money owed = usd(3'335) + usd(3'335).share(550);
    story.happen(staff, RecordPayment{order, owed, "card"}, at);
    for (int part = 1; part <= 2; ++part) {
        if (part == 2)
            story.happen(buyer, FundMilestone{order, 2}, at);
        story.happen(
            seller, SubmitDelivery{order, {artefact(static_cast<std::uint8_t>(part))}, "", false, false}, at);
        story.happen(buyer, AcceptDelivery{order, part}, at);
    }
    story.timePasses(order, at + days(15));
}

std::int64_t& gigPrice() {
    static std::int64_t price = 10'000;
    return price;
}

} // namespace

Context Story::contextOf(AccountId actor, Instant now) const {
    Context context = fixtures::contextOf(actor, now);
    context.policy = m_policy;
    context.issued_at = now - hours(2); // every device was offline a little
    context.gig_of = [](GigId) { return &gigAt(gigPrice()); };
    context.has_blob = [](const BlobId&) { return true; };
    const auto held = [this](Book book) {
        return [this, book](AccountId account, Currency currency) {
            return m_ledger.balance({book, account.uuid()}, currency);
        };
    };
    context.available_of = held(Book::seller_available);
    context.overdraft_of = held(Book::seller_overdraft);
    return context;
}

template<class State, class Command>
void Story::take(std::optional<State>& state, const Command& command, const Context& context) {
    for (const auto& event : decide(state, command, context).value()) {
        const EventKey key{id<EventId>(++m_events), context.now};
        const auto posted = postingsOf(state, event, key);
        m_ledger.post(posted).value();
        m_postings.insert(m_postings.end(), posted.begin(), posted.end());
        state = evolve(std::move(state), event, {context.now, context.actor});
        auto encoded = encode(AnyEvent(event));
        boost::json::object line;
        line["stream"] = streamOf(AnyEvent(event));
        line["seq"] = m_events;
        line["time"] = context.now.toString();
        line["type"] = encoded.type;
        line["version"] = encoded.version;
        line["body"] = std::move(encoded.body);
        m_exported += boost::json::serialize(line) + "\n";
    }
}

void Story::happen(AccountId actor, const OrderCommand& command, Instant now) {
    const auto order = std::visit([](const auto& body) { return body.order; }, command);
    take(m_orders[order], command, contextOf(actor, now));
}

void Story::happen(AccountId actor, const PayoutCommand& command, Instant now) {
    take(m_payout, command, contextOf(actor, now));
}

void Story::timePasses(OrderId order, Instant until) {
    for (;;) {
        const auto timers = timersOf(*m_orders.at(order));
        if (timers.empty() || timers.front().at > until)
            return;
        happen(fixtures::staff, RaiseTimer{order, timers.front().kind, timers.front().at}, timers.front().at);
    }
}

Story everyMovement(const Policy& policy, std::int64_t price_minor) {
    gigPrice() = price_minor;
    Story story(policy);
    sellAndWithdraw(story, start);
    giveBack(story, start + days(40));
    reopen(story, start + days(50), policy);
    milestones(story, start + days(70));
    dispute(story, start + days(90));
    return story;
}

} // namespace gw::money
