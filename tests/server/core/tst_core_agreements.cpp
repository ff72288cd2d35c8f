#include "sync/protocol/blob.h"
#include "tests/server/core/market.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using gw::server::Market;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const OfferId offer_id = id<OfferId>(30);
const BriefId brief_id = id<BriefId>(40);
const QuoteId quote_id = id<QuoteId>(60);
const std::string order_stream = "order:" + order_id.toString();

OfferTerms offerTerms() {
    return {.title = "A brand",
            .scope = "Logo, cards and a style guide.",
            .price = usd(30'000),
            .delivery_days = 10,
            .revisions = 2,
            .milestones = {{"Logo", usd(20'000), 6}, {"Guide", usd(10'000), 4}},
            .requirements = {},
            .expires_at = start + days(5)};
}

SendOffer sendOffer(std::optional<BriefId> brief = {}) {
    return {offer_id, gig_id, buyer, brief, offerTerms(), "As we said."};
}

BriefContent briefContent() {
    return {.title = "A logo for a bakery",
            .description = "Warm, simple, two colours.",
            .category = "Design",
            .budget_max = usd(40'000),
            .delivery_days = 14,
            .attachments = {}};
}

template<class State>
State stateOf(Market& market, AccountId account, const std::string& stream) {
    return std::get<State>(market.fold(account).at(stream));
}

std::string codeOf(const server::Core::Outcome& outcome) {
    return outcome.rejected ? outcome.rejected->code : std::string();
}

PlaceOrder orderNumber(std::uint64_t n) {
    return {id<OrderId>(n), gig_id, gig_version, PackageTier::basic, {}, 1};
}

void upload(Market& market, AccountId account, const std::string& bytes) {
    const auto manifest = protocol::manifestOf(bytes);
    for (const auto& part : manifest.parts)
        market.ask({.method = "PUT",
                    .path = "/v1/blobs/parts/" + part.digest.toString(),
                    .query = {},
                    .token = market.tokens.at(account),
                    .content_type = "application/octet-stream",
                    .body = bytes});
    market.ask({.method = "POST",
                .path = "/v1/blobs/commit",
                .query = {},
                .token = market.tokens.at(account),
                .content_type = "application/json",
                .body = protocol::encodeManifest(manifest)});
    market.executor.runDue();
}

} // namespace

/// What leads to an order, and what it needs of other modules: quotes, offers, briefs, queues, absences,
/// files.
class TestCoreAgreements : public QObject {
    Q_OBJECT
private:
    static void openShop(Market& market) {
        market.registerEverybody();
        market.publishGig();
    }

private Q_SLOTS:
    void quoteBindsUntilItExpires() {
        Market market;
        openShop(market);
        const auto with_quote = [](std::uint64_t n) {
            auto place = orderNumber(n);
            place.quote = quote_id;
            return OrderCommand(place);
        };
        market.accept(buyer, QuoteCommand(RequestQuote{quote_id, gig_id, PackageTier::basic, {}, 1}));
        QVERIFY(!market.fold(seller).contains("quote:" + quote_id.toString()));
        market.accept(buyer, with_quote(50));
        market.clock.advance(minutes(16));
        QCOMPARE(codeOf(market.submit(buyer, with_quote(51))), std::string("requote"));
        QCOMPARE(codeOf(market.submit(stranger, with_quote(52))), std::string("not_found"));
    }

    void acceptedOfferIsAnOrder() {
        Market market;
        openShop(market);
        market.accept(seller, OfferCommand(sendOffer()));
        market.accept(buyer, OfferCommand(AcceptOffer{offer_id, 1, order_id}));
        const auto order = stateOf<Order>(market, buyer, order_stream);
        QCOMPARE(order.terms.source, OrderSource::offer);
        QCOMPARE(order.terms.milestones.size(), 2U);
        QCOMPARE(order.terms.buyer_name, std::string("Ben"));
        QVERIFY(order == stateOf<Order>(market, seller, order_stream));
        QVERIFY(stateOf<Offer>(market, seller, "offer:" + offer_id.toString()).order == order_id);
        QVERIFY(!market.fold(stranger).contains(order_stream));
    }

    void offerIsNotAcceptedUnderAnotherOrdersId() {
        Market market;
        openShop(market);
        market.accept(buyer, OrderCommand(placeOrder()));
        market.accept(seller, OfferCommand(sendOffer()));
        QCOMPARE(codeOf(market.submit(buyer, OfferCommand(AcceptOffer{offer_id, 1, order_id}))),
                 std::string("order_exists"));
        QCOMPARE(stateOf<Offer>(market, buyer, "offer:" + offer_id.toString()).status, OfferStatus::sent);
        market.accept(buyer, OfferCommand(AcceptOffer{offer_id, 1, id<OrderId>(21)}));
    }

    void offerExpiresByItself() {
        Market market;
        openShop(market);
        market.accept(seller, OfferCommand(sendOffer()));
        market.clock.advance(days(5));
        market.executor.runDue();
        QCOMPARE(stateOf<Offer>(market, buyer, "offer:" + offer_id.toString()).status, OfferStatus::expired);
    }

    void briefIsShownAndFulfilledByItsOffer() {
        Market market;
        openShop(market);
        market.accept(buyer, BriefCommand(PostBrief{brief_id, briefContent()}));
        QVERIFY(market.get(seller, "/v1/briefs").body.find("bakery") != std::string::npos);
        QCOMPARE(market.ask({.method = "GET", .path = "/v1/briefs", .query = {}}).status, 401);
        market.accept(seller, OfferCommand(sendOffer(brief_id)));
        market.accept(buyer, OfferCommand(AcceptOffer{offer_id, 1, order_id}));
        const auto brief = stateOf<Brief>(market, buyer, "brief:" + brief_id.toString());
        QCOMPARE(brief.status, BriefStatus::fulfilled);
        QVERIFY(brief.order == order_id);
        QCOMPARE(market.get(seller, "/v1/briefs").body, std::string("{\"briefs\":[]}"));
    }

    void closedBriefTakesNoOffers() {
        Market market;
        openShop(market);
        market.accept(buyer, BriefCommand(PostBrief{brief_id, briefContent()}));
        market.accept(buyer, BriefCommand(CloseBrief{brief_id}));
        QCOMPARE(codeOf(market.submit(seller, OfferCommand(sendOffer(brief_id)))),
                 std::string("brief_closed"));
    }

    void briefExpiresByItself() {
        Market market;
        openShop(market);
        market.accept(buyer, BriefCommand(PostBrief{brief_id, briefContent()}));
        market.clock.advance(days(30));
        market.executor.runDue();
        QCOMPARE(stateOf<Brief>(market, buyer, "brief:" + brief_id.toString()).status, BriefStatus::expired);
    }

    void fullQueueRefusesAndLeavesTheWindow() {
        Market market;
        openShop(market);
        market.accept(seller, GigCommand(SetQueueLimit{gig_id, 1, false}));
        market.accept(buyer, OrderCommand(orderNumber(50)));
        QCOMPARE(codeOf(market.submit(stranger, OrderCommand(orderNumber(51)))), std::string("queue_full"));
        const auto gig_stream = "gig:" + gig_id.toString();
        QVERIFY(stateOf<Gig>(market, seller, gig_stream).pausedFor(PauseCause::queue_full));
        QCOMPARE(market.get(buyer, "/v1/gigs").body, std::string("{\"gigs\":[]}"));
        QCOMPARE(market.get(buyer, "/v1/gigs/" + gig_id.toString()).status, 404);

        market.accept(buyer, OrderCommand(CancelOrder{id<OrderId>(50), ""}));
        QVERIFY(!stateOf<Gig>(market, seller, gig_stream).paused());
        market.accept(stranger, OrderCommand(orderNumber(52)));
        market.accept(seller, GigCommand(SetQueueLimit{gig_id, std::nullopt, false}));
        QVERIFY(!stateOf<Gig>(market, seller, gig_stream).paused());
    }

    void awaySetOfflineDeclinesOneOrder() {
        Market market;
        openShop(market);
        const auto chosen_at = market.clock.now();
        market.clock.advance(hours(1));
        market.accept(buyer, OrderCommand(orderNumber(50)));
        market.accept(buyer, OrderCommand(orderNumber(51)));
        market.clock.advance(minutes(5));
        auto away = market.envelope(
            AnyCommand(AccountCommand(SetAway{seller, chosen_at, chosen_at + days(7), "At the sea."})));
        away.issued_at = chosen_at;
        QVERIFY(!market.submit(seller, away).rejected);
        market.accept(seller, OrderCommand(DeclineOrder{id<OrderId>(50), "I am away."}));
        QCOMPARE(codeOf(market.submit(seller, OrderCommand(DeclineOrder{id<OrderId>(51), "So too."}))),
                 std::string("not_declinable"));
    }

    void levelShortensClearing() {
        Market market;
        openShop(market);
        market.accept(staff, AccountCommand(GrantLevel{seller, SellerLevel::top_rated, "all of them"}));
        market.accept(buyer, OrderCommand(placeOrder()));
        QCOMPARE(stateOf<Order>(market, buyer, order_stream).terms.clearing_days, 7);
    }

    void deliveryIsTakenBeforeItsFiles() {
        Market market;
        openShop(market);
        market.accept(buyer, OrderCommand(placeOrder()));
        market.accept(staff, OrderCommand(RecordPayment{order_id, usd(23'210), "card-1"}));
        market.accept(buyer, OrderCommand(SubmitRequirements{order_id, {{"name", "Acme", {}}}}));
        const std::string bytes = "the logo";
        const BlobId root = protocol::manifestOf(bytes).root;
        auto command = delivery({});
        command.artefacts = {{root, "logo.svg", static_cast<std::int64_t>(bytes.size()), "image/svg+xml"}};
        command.nothing_to_attach = false;
        market.accept(seller, OrderCommand(command));
        QVERIFY(stateOf<Order>(market, buyer, order_stream).manifest.has_value());
        QCOMPARE(market.get(buyer, "/v1/blobs/" + root.toString()).status, 404);

        // Somebody else's upload of the same bytes does not deliver them.
        upload(market, stranger, bytes);
        QVERIFY(stateOf<Order>(market, buyer, order_stream).manifest.has_value());
        upload(market, seller, bytes);
        const auto order = stateOf<Order>(market, buyer, order_stream);
        QVERIFY(!order.manifest);
        QCOMPARE(order.status, OrderStatus::delivered);
        QCOMPARE(market.get(buyer, "/v1/blobs/" + root.toString()).body, bytes);
    }
};

QTEST_APPLESS_MAIN(TestCoreAgreements)
#include "tst_core_agreements.moc"
