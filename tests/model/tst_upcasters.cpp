#include "model/codec/aggregate_codec.h"
#include "model/codec/upcaster.h"
#include "model/ledger/ledger.h"
#include "tests/model/samples.h"

#include <QTest>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

using namespace gw;
using namespace gw::fixtures;
using samples::text;
namespace json = boost::json;

namespace {

/// An event as it lies in a log.
struct OldEvent {
    const char* type;
    int version;
    std::string body;
};

const std::string order_field = R"({"order":"01900000-0000-7000-8000-000000000014")";
const std::string gig_field = R"({"gig":"01900000-0000-7000-8000-00000000000a")";

/// An order as the first release wrote it: a small policy, no milestones, and a delivery without a manifest.
std::vector<OldEvent> oldOrder() {
    return {{"OrderPlaced", 1,
             order_field + R"(,"buyer":"01900000-0000-7000-8000-000000000002","buyer_name":"Ben",
                "seller":"01900000-0000-7000-8000-000000000001","seller_name":"Sara","source":"gig",
                "gig":"01900000-0000-7000-8000-00000000000a",
                "gig_version":"01900000-0000-7000-8000-00000000000b","gig_title":"I will draw your logo",
                "package":"basic","package_title":"One idea","extras":[],"quantity":1,
                "subtotal":{"minor":10000,"currency":"USD"},"service_fee":{"minor":550,"currency":"USD"},
                "tax":{"minor":0,"currency":"USD"},"delivery_days":3,"revisions_included":1,"requirements":[],
                "policy":{"version":1,"commission_bps":1500,"service_fee_bps":550,"review_hours":72,
                "very_late_hours":24,"active_gigs_max":30,"delivery_artefacts_max":50,
                "message_length_max":10000}})"},
            {"PaymentCaptured", 1,
             order_field + R"(,"amount":{"minor":10550,"currency":"USD"},"reference":"card-1"})"}};
}

std::vector<OldEvent> oldDelivery() {
    return {
        {"OrderStarted", 1,
         order_field + R"(,"started_at":"2026-11-21T09:00:00.000Z","due_at":"2026-11-24T09:00:00.000Z"})"},
        {"DeliverySubmitted", 1,
         order_field + R"(,"delivery_no":1,"artefacts":[],"message":"Here.","on_time":true,
                "review_until":"2026-11-24T09:00:00.000Z"})"},
        {"RevisionRequested", 1,
         order_field + R"(,"revision_no":1,"delivery_no":1,"items":[{"text":"Bigger."}],"in_scope":true})"},
        {"DeliverySubmitted", 1,
         order_field + R"(,"delivery_no":2,"artefacts":[],"message":"Again.","on_time":true,
                "review_until":"2026-11-25T09:00:00.000Z"})"},
        {"DeliveryAccepted", 1, order_field + R"(,"delivery_no":2})"},
        {"OrderCompleted", 1, order_field + R"(,"by":"buyer"})"}};
}

AnyEvent decoded(const OldEvent& old) {
    return decodeEvent(old.type, old.version, json::parse(old.body)).value();
}

/// The state that a log of old events folds to.
template<class State>
State folded(const std::vector<OldEvent>& log) {
    std::optional<AnyState> state;
    for (const auto& old : log)
        state = evolve(std::move(state), decoded(old), {start, staff});
    return std::get<State>(*state);
}

} // namespace

class TestUpcasters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReleasedVersionHasAWayUp() {
        int lifted = 0;
        for (const auto* aggregate : codec::aggregateCodecs())
            for (const auto& event : aggregate->events)
                for (int from = 1; from < event.version; ++from, ++lifted)
                    QVERIFY2(std::any_of(codec::upcasters().begin(), codec::upcasters().end(),
                                         [&](const auto& step) {
                                             return step.type == event.type && step.from == from;
                                         }),
                             std::string(event.type).c_str());
        QCOMPARE(lifted, int(codec::upcasters().size()));
        QVERIFY(lifted >= 3);
    }

    void oldOrderFoldsToTheNewState() {
        auto log = oldOrder();
        const auto later = oldDelivery();
        log.insert(log.end(), later.begin(), later.end());
        const Order order = folded<Order>(log);
        QVERIFY(order.status == OrderStatus::completed);
        QCOMPARE(order.deliveries.size(), std::size_t(2));
        QCOMPARE(order.terms.policy.commission_bps, 1'500); // its own, as written then
        QCOMPARE(order.terms.policy.dispute_response_hours, 72);
        QCOMPARE(order.terms.clearing_days, 14);
        QVERIFY(order.terms.milestones.empty() && !order.terms.quote && !order.terms.offer);
        QCOMPARE(order.money.earnings.size(), std::size_t(1));
        QCOMPARE(order.money.earnings.front().net.minor(), 8'500);
        QVERIFY(order.money.earnings.front().clears_at == start + std::chrono::days(14));
    }

    void oldOrderGivesTheSameMoney() {
        auto log = oldOrder();
        const auto later = oldDelivery();
        log.insert(log.end(), later.begin(), later.end());
        Ledger ledger;
        std::optional<Order> order;
        for (std::size_t i = 0; i < log.size(); ++i) {
            const auto event = std::get<OrderEvent>(decoded(log[i]));
            QVERIFY(ledger.post(postingsOf(order, event, {id<EventId>(i + 1), start})).has_value());
            order = evolve(std::move(order), event, {start, staff});
        }
        QVERIFY(ledger.isSettled(order_id));
        const LedgerAccount clearing{Book::seller_clearing, seller.uuid()};
        QCOMPARE(ledger.balance(clearing, usd(0).currency()).minor(), 8'500);
    }

    void oldCancellationWasTheBuyers() {
        auto log = oldOrder();
        log.push_back(
            {"OrderCancelled", 1,
             order_field + R"(,"basis":"before_start","fault":"buyer","reason":"Changed my mind."})"});
        const Order order = folded<Order>(log);
        QVERIFY(order.status == OrderStatus::cancelled);
        QVERIFY(order.cancellation->by == CancelledBy::buyer);
    }

    void oldGigResumedFromTheSellersPause() {
        const auto published = encode(
            AnyEvent(GigEvent(GigVersionPublished{gig_id, seller, "Sara", gig_version, 1, gigContent()})));
        std::vector<OldEvent> log{{"GigVersionPublished", 1, json::serialize(published.body)},
                                  {"GigPaused", 1, gig_field + R"(,"cause":"seller"})"},
                                  {"GigPaused", 1, gig_field + R"(,"cause":"away"})"}};
        QVERIFY(folded<Gig>(log).paused());
        log.push_back({"GigResumed", 1, gig_field + "}"});
        const Gig gig = folded<Gig>(log);
        QVERIFY(gig.pauses == std::vector{PauseCause::away});
    }

    /// What orders were placed under is history: it must not move with today's numbers.
    void oldNumbersStandOnTheirOwn() {
        json::object placed = json::parse(oldOrder().front().body).as_object();
        placed["policy"].as_object()["clearing_days"] = 5; // a number that was written is kept
        const auto order = decodeEvent("OrderPlaced", 1, placed).value();
        QCOMPARE(std::get<OrderPlaced>(std::get<OrderEvent>(order)).policy.clearing_days, 5);
        QCOMPARE(text(decodeEvent("OrderPlaced", 3, placed).error().code), QStringLiteral("unknown_event"));
    }
};

QTEST_GUILESS_MAIN(TestUpcasters)
#include "tst_upcasters.moc"
