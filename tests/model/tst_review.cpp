#include "model/review/seal.h"
#include "tests/model/samples.h"

#include <QTest>
#include <boost/json/serialize.hpp>

using namespace gw;
using namespace gw::fixtures;
using samples::text;

namespace {

constexpr Instant closes_at = start + std::chrono::days(14);
const std::string secret_text = "Slow, but lovely.";

SubmitReview reviewOf(std::string words = secret_text) {
    return {order_id, {5, 3, 4}, std::move(words), PrivateRating::negative, std::string(32, 'a')};
}

std::optional<Reviews> opened() {
    return after<Reviews>({}, ReviewCommand(OpenReviews{order_id, buyer, seller, closes_at}),
                          contextOf(staff));
}

std::optional<Reviews> then(std::optional<Reviews> reviews, const ReviewCommand& command, AccountId actor,
                            Instant now = start) {
    return after(std::move(reviews), command, contextOf(actor, now));
}

QString outcomeOf(const std::optional<Reviews>& reviews, const ReviewCommand& command, AccountId actor,
                  Instant now = start) {
    const auto outcome = decide(reviews, command, contextOf(actor, now));
    if (!outcome)
        return text(outcome.error().code);
    QStringList types;
    for (const auto& event : *outcome)
        types << std::visit([](const auto& body) { return text(body.type); }, event);
    return types.isEmpty() ? QStringLiteral("superseded") : types.join(QLatin1Char(' '));
}

/// What the feed of `reader` holds of the events that `commands` cause, as it is sent.
struct Feed {
    std::optional<AnyState> server;
    std::optional<AnyState> device;
    std::string bytes;

    void happen(AccountId reader, AccountId actor, const ReviewCommand& command, Instant now = start) {
        for (const auto& event : decide(server, AnyCommand(command), contextOf(actor, now)).value()) {
            server = evolve(std::move(server), event, {now, actor});
            const auto audience = audienceOf(event, *server);
            if (std::find(audience.begin(), audience.end(), reader) == audience.end())
                continue;
            device = evolve(std::move(device), event, {now, actor});
            bytes += boost::json::serialize(encode(event).body);
        }
    }
};

} // namespace

class TestReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBlindUntilBothAreIn() {
        Feed feed;
        feed.happen(seller, staff, OpenReviews{order_id, buyer, seller, closes_at});
        feed.happen(seller, buyer, reviewOf());
        QVERIFY(feed.bytes.find(secret_text) == std::string::npos);
        QVERIFY(std::get<Reviews>(*feed.device).sealedBy(Party::buyer));
        QVERIFY(std::get<Reviews>(*feed.device).written.empty());
        feed.happen(seller, seller, reviewOf("A pleasure."));
        const auto& seen = std::get<Reviews>(*feed.device);
        QCOMPARE(text(seen.publishedBy(Party::buyer)->text), text(secret_text));
        QVERIFY(seen.published == std::get<Reviews>(*feed.server).published);
        // The private rating of the buyer never reached the seller.
        QVERIFY(std::none_of(seen.written.begin(), seen.written.end(),
                             [](const WrittenReview& one) { return one.review.by == Party::buyer; }));
    }

    void sealBindsItsAuthor() {
        const auto reviews = then(then(opened(), reviewOf(), buyer), reviewOf("A pleasure."), seller);
        for (const auto& seal : reviews->seals)
            QVERIFY(sealOf(*reviews->publishedBy(seal.by)) == seal.digest);
        PublicReview changed = *reviews->publishedBy(Party::buyer);
        changed.ratings.quality = 1;
        QVERIFY(sealOf(changed) != reviews->seals.front().digest);
        changed = *reviews->publishedBy(Party::buyer);
        changed.salt.back() = 'b';
        QVERIFY(sealOf(changed) != reviews->seals.front().digest);
    }

    void publishesWhatIsInWhenTheTimeIsOver() {
        const auto one = then(opened(), reviewOf(), buyer);
        QCOMPARE(outcomeOf(one, CloseReviews{order_id}, staff, closes_at - milliseconds(1)),
                 QStringLiteral("superseded"));
        const auto closed = then(one, CloseReviews{order_id}, staff, closes_at);
        QVERIFY(closed->publishedBy(Party::buyer) && !closed->publishedBy(Party::seller));
        QCOMPARE(outcomeOf(closed, reviewOf(), seller, closes_at), QStringLiteral("review_window_over"));
        QVERIFY(then(opened(), CloseReviews{order_id}, staff, closes_at)->published.empty());
        QCOMPARE(outcomeOf(opened(), reviewOf(), buyer, closes_at), QStringLiteral("review_window_over"));
    }

    void reviewsOnce() {
        const auto one = then(opened(), reviewOf(), buyer);
        QCOMPARE(outcomeOf(one, reviewOf(), buyer), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(one, reviewOf("On second thought …"), buyer), QStringLiteral("already_reviewed"));
        QCOMPARE(outcomeOf(one, reviewOf(), stranger), QStringLiteral("not_found"));
        QCOMPARE(outcomeOf(one, reviewOf(), staff), QStringLiteral("not_allowed"));
    }

    void sellerRepliesOnce() {
        const ReplyToReview reply{order_id, "Thank you."};
        QCOMPARE(outcomeOf(opened(), reply, seller), QStringLiteral("no_review_yet"));
        const auto both = then(then(opened(), reviewOf(), buyer), reviewOf("A pleasure."), seller);
        QCOMPARE(outcomeOf(both, reply, buyer), QStringLiteral("not_allowed"));
        const auto replied = then(both, reply, seller);
        QCOMPARE(outcomeOf(replied, reply, seller), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(replied, ReplyToReview{order_id, "And more."}, seller),
                 QStringLiteral("already_replied"));
    }

    void windowMovesWithAReopenedOrder() {
        const auto later = closes_at + std::chrono::days(3);
        const auto moved = then(opened(), OpenReviews{order_id, buyer, seller, later}, staff);
        QVERIFY(moved->closes_at == later);
        QCOMPARE(outcomeOf(moved, OpenReviews{order_id, buyer, seller, closes_at}, staff),
                 QStringLiteral("superseded"));
        QCOMPARE(outcomeOf({}, OpenReviews{order_id, buyer, seller, closes_at}, buyer),
                 QStringLiteral("not_found"));
    }

    void checksReviews() {
        auto bad = reviewOf();
        bad.ratings.value = 6;
        QCOMPARE(outcomeOf(opened(), bad, buyer), QStringLiteral("bad_rating"));
        QCOMPARE(outcomeOf(opened(), reviewOf(" "), buyer), QStringLiteral("bad_review_text"));
        bad = reviewOf();
        bad.salt = "short";
        QCOMPARE(outcomeOf(opened(), bad, buyer), QStringLiteral("bad_salt"));
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
