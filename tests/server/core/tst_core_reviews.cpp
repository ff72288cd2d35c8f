#include "tests/server/core/market.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using gw::server::Market;
using std::chrono::days;

namespace {

constexpr const char* of_buyer = "Lovely curves, late replies.";
constexpr const char* of_seller = "Knew what they wanted.";

SubmitReview review(const char* text, int stars) {
    return {
        order_id, {stars, stars, stars}, text, PrivateRating::negative, "0123456789abcdef0123456789abcdef"};
}

/// Everything that the account's devices can have: its whole feed as it is sent.
std::string sentTo(Market& market, AccountId account) {
    return market.get(account, "/v1/feed", {{"after", "0"}, {"limit_bytes", "100000000"}}).body;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void complete(Market& market) {
    market.registerEverybody();
    market.publishGig();
    market.deliverOrder();
    market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 1}));
}

Reviews reviewsOf(Market& market, AccountId account) {
    return std::get<Reviews>(market.fold(account).at("review:" + order_id.toString()));
}

} // namespace

class TestCoreReviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completionOpensThem() {
        Market market;
        complete(market);
        for (const auto account : {buyer, seller}) {
            const auto reviews = reviewsOf(market, account);
            QCOMPARE(reviews.seller_name, std::string("Sara"));
            QCOMPARE((reviews.closes_at - start).count(), milliseconds(days(14)).count());
        }
        QVERIFY(!market.fold(stranger).contains("review:" + order_id.toString()));
    }

    void textReachesNobodyBeforePublication() {
        Market market;
        complete(market);
        market.accept(buyer, ReviewCommand(review(of_buyer, 4)));
        QVERIFY(contains(sentTo(market, buyer), of_buyer));
        QVERIFY(!contains(sentTo(market, seller), of_buyer));
        QVERIFY(contains(sentTo(market, seller), "ReviewSealed"));
        QVERIFY(!contains(sentTo(market, seller), "ReviewWritten"));
        QVERIFY(!contains(sentTo(market, staff), of_buyer));
        QVERIFY(!contains(market.get(seller, "/v1/ratings/" + seller.toString()).body, "\"reviews\":1"));

        market.accept(seller, ReviewCommand(review(of_seller, 5)));
        QVERIFY(contains(sentTo(market, seller), of_buyer));
        QVERIFY(contains(sentTo(market, buyer), of_seller));
        QVERIFY(reviewsOf(market, buyer).published == reviewsOf(market, seller).published);
        QCOMPARE(market.get(stranger, "/v1/ratings/" + seller.toString()).body,
                 std::string(R"({"reviews":1,"quality_sum":4,"communication_sum":4,"value_sum":4})"));
    }

    void privateRatingStaysWithItsAuthor() {
        Market market;
        complete(market);
        market.accept(buyer, ReviewCommand(review(of_buyer, 4)));
        market.accept(seller, ReviewCommand(review(of_seller, 5)));
        int private_ratings = 0;
        for (const auto& item : market.feed(seller))
            private_ratings += item.body.contains("private_rating");
        QCOMPARE(private_ratings, 1);
    }

    void timeOverPublishesWhatIsIn() {
        Market market;
        complete(market);
        market.accept(buyer, ReviewCommand(review(of_buyer, 4)));
        market.clock.advance(days(14));
        market.executor.runDue();
        const auto reviews = reviewsOf(market, seller);
        QCOMPARE(reviews.status, ReviewsStatus::published);
        QCOMPARE(reviews.published.size(), 1U);
        const auto late = market.submit(seller, ReviewCommand(review(of_seller, 5)));
        QCOMPARE(late.rejected.value().code, std::string("review_window_over"));
    }

    void reviewRightAfterCompletionWaitsForIt() {
        Market market;
        market.registerEverybody();
        market.publishGig();
        market.deliverOrder();
        bool completed = false;
        market.core->submit(buyer, market.envelope(AnyCommand(OrderCommand(AcceptDelivery{order_id, 1}))),
                            [&](const server::Core::Outcome&) { completed = true; });
        while (!completed)
            QVERIFY(market.executor.runOne());
        const auto command = market.envelope(AnyCommand(ReviewCommand(review(of_buyer, 4))));
        std::vector<server::Core::Outcome> outcomes;
        market.core->submit(buyer, command,
                            [&](server::Core::Outcome one) { outcomes.push_back(std::move(one)); });
        market.executor.runDue();
        QVERIFY(!outcomes.at(0).rejected);
        if (outcomes.at(0).result.taken == protocol::Taken::defer)
            QVERIFY(!market.submit(buyer, command).rejected);
        QVERIFY(reviewsOf(market, buyer).sealedBy(Party::buyer));
    }

    void strangersAndEarlyReviewsAreRefused() {
        Market market;
        market.registerEverybody();
        market.publishGig();
        market.deliverOrder();
        QCOMPARE(market.submit(buyer, ReviewCommand(review(of_buyer, 4))).rejected.value().code,
                 std::string("not_found"));
        market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 1}));
        QCOMPARE(market.submit(stranger, ReviewCommand(review(of_buyer, 4))).rejected.value().code,
                 std::string("not_found"));
    }
};

QTEST_APPLESS_MAIN(TestCoreReviews)
#include "tst_core_reviews.moc"
