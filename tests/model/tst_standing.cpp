#include "model/due.h"
#include "model/standing/standing.h"
#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// Folds what `commands` cause, each at a time, into the seller's standing.
class Career {
public:
    void happens(AccountId actor, const OrderCommand& command, Instant now) {
        take(m_order, command, actor, now);
    }
    void happens(AccountId actor, const ConversationCommand& command, Instant now) {
        take(m_conversation, command, actor, now);
    }
    /// The next command is about another order.
    void nextOrder() { m_order.reset(); }
    Standing at(Instant now) const { return m_fold.at(now, {}); }
    StandingFold& fold() { return m_fold; }

private:
    template<class State, class Command>
    void take(std::optional<State>& state, const Command& command, AccountId actor, Instant now) {
        static const Gig gig = *liveGig();
        for (const auto& event : decide(state, command, contextWith(gig, actor, now)).value()) {
            m_fold.take(event, {now, actor});
            state = evolve(std::move(state), event, {now, actor});
        }
    }

    StandingFold m_fold{seller};
    std::optional<Order> m_order;
    std::optional<Conversation> m_conversation;
};

/// An order under way since `start`, due in 6 days.
void begin(Career& career, OrderId order) {
    career.nextOrder();
    PlaceOrder place = placeOrder();
    place.order = order;
    career.happens(buyer, place, start);
    career.happens(staff, RecordPayment{order, usd(23'210), "card"}, start);
    career.happens(buyer, SubmitRequirements{order, {{"name", "Acme", {}}}}, start);
}

SubmitDelivery delivered(OrderId order) {
    SubmitDelivery command = delivery({1});
    command.order = order;
    return command;
}

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensToItsEvents() {
        Career career;
        const auto good = id<OrderId>(60), late = id<OrderId>(61), failed = id<OrderId>(62),
                   changed = id<OrderId>(63);
        begin(career, good);
        career.happens(seller, delivered(good), start + days(6));
        career.happens(buyer, AcceptDelivery{good, 1}, start + days(7));
        begin(career, late);
        career.happens(seller, delivered(late), start + days(6) + hours(1));
        career.happens(buyer, AcceptDelivery{late, 1}, start + days(7));
        begin(career, failed);
        career.happens(buyer, CancelOrder{failed, "Too late."}, start + days(8));
        begin(career, changed);
        career.happens(buyer, RequestCancellation{changed, "Changed my mind.", {}, true}, start);
        career.happens(seller, AcceptCancellation{changed, 1}, start);
        const Standing standing = career.at(start + days(9));
        QCOMPARE(standing.on_time.good, 1);
        QCOMPARE(standing.on_time.of(), 3);
        QCOMPARE(standing.completion.good, 2);
        QCOMPARE(standing.completion.of(), 3); // the buyer's own change of mind is not the seller's
        const auto& against = standing.completion.events.back();
        QCOMPARE(text(against.stream), text("order:" + failed.toString()));
        QCOMPARE(text(against.event), QStringLiteral("OrderCancelled"));
        QVERIFY(!against.good && against.at == start + days(8));
    }

    void responseRate_data() {
        QTest::addColumn<int>("answered_after_hours"); // none below zero
        QTest::addColumn<int>("looked_after_hours");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("of");
        QTest::newRow("at the last moment") << 24 << 48 << 1 << 1;
        QTest::newRow("too late") << 25 << 48 << 0 << 1;
        QTest::newRow("never") << -1 << 25 << 0 << 1;
        QTest::newRow("there is still time") << -1 << 24 << 0 << 0;
        QTest::newRow("long ago") << 1 << 24 * 90 + 1 << 0 << 0;
    }
    void responseRate() {
        QFETCH(int, answered_after_hours);
        QFETCH(int, looked_after_hours);
        QFETCH(int, good);
        QFETCH(int, of);
        Career career;
        career.happens(buyer, OpenConversation{conversation_id, seller}, start);
        career.happens(buyer, message(1, "Hello?"), start);
        if (answered_after_hours >= 0)
            career.happens(seller, message(2, "Yes!"), start + hours(answered_after_hours));
        const Standing standing = career.at(start + hours(looked_after_hours));
        QCOMPARE(standing.response.good, good);
        QCOMPARE(standing.response.of(), of);
    }

    void writingFirstIsNoContact() {
        Career career;
        career.happens(seller, OpenConversation{conversation_id, buyer}, start);
        career.happens(seller, message(1, "May I help?"), start);
        career.happens(buyer, message(2, "No."), start);
        QCOMPARE(career.at(start + days(3)).response.of(), 0);
    }

    void ratesByPublishedReviewsOfBuyers() {
        Career career;
        const auto publish = [&](Ratings ratings, Party by, AccountId of_seller) {
            career.fold().take(ReviewsPublished{order_id, buyer, of_seller, {{by, ratings, "x", "salt"}}},
                               {start, staff});
        };
        QCOMPARE(career.at(start).ratingHundredths(), 0);
        publish({5, 5, 5}, Party::buyer, seller);
        publish({4, 4, 5}, Party::buyer, seller);
        publish({1, 1, 1}, Party::seller, seller); // the seller's own review of the buyer
        publish({1, 1, 1}, Party::buyer, stranger);
        QCOMPARE(career.at(start).ratings.size(), std::size_t(2));
        QCOMPARE(career.at(start).ratingHundredths(), 466);
    }

    /// Whatever the marketplace owes a state by itself is decided without complaint at its time.
    void dueCommandsAreDecided() {
        const auto order = AnyState(*orderIn(OrderStatus::delivered));
        const auto due = dueCommandsOf(order);
        QVERIFY(!due.empty());
        for (std::size_t i = 0; i < due.size(); ++i) {
            QVERIFY(i == 0 || due[i - 1].at <= due[i].at);
            const auto decided = decide(std::optional(order), due[i].command, contextOf(staff, due[i].at));
            QVERIFY(decided.has_value() && !decided->empty());
        }
        QVERIFY(dueCommandsOf(AnyState(*registeredAccount())).empty());
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
