#include "sync/engine/local_facts.h"
#include "tests/sync/support/studio.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;

/// What a desktop knows for predicting: its own things, and nothing that only the server has.
class TestLocalFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOwnGigIsKnown();
    void anotherSellersGigIsUnknownNotAbsent();
    void anOfferUnderAForeignGigIsLeftToTheServer();
    void anOfferUnderAnUnpublishedGigIsPredictedToBeRefused();
    void theOwnLevelAndAbsenceAreKnown();
};

namespace {

SendOffer offerUnder(GigId gig) {
    return {.offer = id<OfferId>(60),
            .gig = gig,
            .to = buyer,
            .brief = {},
            .terms = {.title = "I will draw your logo",
                      .scope = "Three logos and a style guide.",
                      .price = usd(30'000),
                      .delivery_days = 7,
                      .revisions = 2,
                      .milestones = {},
                      .requirements = {},
                      .expires_at = start + std::chrono::hours(72)},
            .message = ""};
}

Context contextFor(Studio& studio, const AnyCommand& command) {
    return sync::LocalFacts(*studio.profile).contextFor(command, start);
}

} // namespace

void TestLocalFacts::anOwnGigIsKnown() {
    Studio studio;
    studio.server.happen(saveGig(1), seller, contextOf(seller));
    studio.start();
    const auto context = contextFor(studio, OfferCommand(offerUnder(id<GigId>(1))));
    QVERIFY(context.gig_of);
    QVERIFY(context.gig_of(id<GigId>(1)));
    QVERIFY(!context.gig_of(id<GigId>(2)));
}

void TestLocalFacts::anotherSellersGigIsUnknownNotAbsent() {
    Studio studio;
    studio.start();
    const auto context = contextFor(studio, OrderCommand(placeOrder()));
    QVERIFY(!context.gig_of);
    QVERIFY(!context.quote_of);
    QVERIFY(!context.brief_of);
}

void TestLocalFacts::anOfferUnderAForeignGigIsLeftToTheServer() {
    Studio studio;
    studio.server.is_down = true;
    studio.start();
    const auto sent = studio.engine->submit(OfferCommand(offerUnder(id<GigId>(9))));
    QVERIFY2(sent.has_value(), sent.has_error() ? sent.error().what.c_str() : "");
}

void TestLocalFacts::anOfferUnderAnUnpublishedGigIsPredictedToBeRefused() {
    Studio studio;
    studio.server.happen(saveGig(1), seller, contextOf(seller));
    studio.start();
    studio.server.is_down = true;
    const auto refused = studio.engine->submit(OfferCommand(offerUnder(id<GigId>(1))));
    QVERIFY(refused.has_error());
    QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("gig_not_yours"));
}

void TestLocalFacts::theOwnLevelAndAbsenceAreKnown() {
    Studio studio;
    studio.server.feed.command({AccountEvent(AccountRegistered{seller, "Sara", false})}, seller, {}, false);
    studio.server.feed.command(
        {AccountEvent(AwaySet{seller, start, start + std::chrono::hours(48), "Sea", start})}, seller, {},
        false);
    studio.start();
    const auto context = contextFor(studio, OrderCommand(DeclineOrder{order_id, "I am away."}));
    QVERIFY(context.away_of);
    QVERIFY(context.away_of(seller));
    QVERIFY(!context.away_of(buyer));
    QVERIFY(context.level_of(seller) == SellerLevel::new_seller);
    QVERIFY(!context.level_of(buyer));
}

QTEST_GUILESS_MAIN(TestLocalFacts)
#include "tst_local_facts.moc"
