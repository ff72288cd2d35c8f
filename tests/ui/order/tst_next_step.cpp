#include "tests/ui/order/order_fixture.h"
#include "ui/order/next_step.h"
#include "ui/order/timeline_words.h"

#include <QTest>

using namespace gw;
using namespace gw::ui;
using namespace gw::test;
using views::Hat;

/// Each state shows each side the one right thing to do.
class tst_NextStep : public QObject {
    Q_OBJECT
private:
    static Order orderIn(OrderStatus status) {
        OrderStory story;
        switch (status) {
        case OrderStatus::pending_payment:
            break;
        case OrderStatus::awaiting_requirements:
            story.paid();
            break;
        case OrderStatus::in_progress:
            story.started();
            break;
        case OrderStatus::delivered:
            story.delivered();
            break;
        case OrderStatus::in_revision:
            story.inRevision();
            break;
        case OrderStatus::completed:
            story.completed();
            break;
        case OrderStatus::cancelled:
            story.cancelled();
            break;
        case OrderStatus::payment_expired:
            story.paymentExpired();
            break;
        case OrderStatus::disputed:
            story.disputed();
            break;
        }
        return story.order();
    }
    static bool offers(const NextStep& step, OrderAction action) {
        return std::any_of(step.others.begin(), step.others.end(),
                           [action](const OtherAction& other) { return other.action == action; });
    }

private Q_SLOTS:
    void primary_data() {
        constexpr int none = -1;
        QTest::addColumn<int>("status");
        QTest::addColumn<Hat>("hat");
        QTest::addColumn<int>("action");
        const auto add = [](const char* name, OrderStatus status, Hat hat, int action) {
            QTest::newRow(name) << static_cast<int>(status) << hat << action;
        };
        const auto is = [](OrderAction action) { return static_cast<int>(action); };
        add("seller, pending payment", OrderStatus::pending_payment, Hat::seller, none);
        add("seller, awaiting requirements", OrderStatus::awaiting_requirements, Hat::seller, none);
        add("seller, in progress", OrderStatus::in_progress, Hat::seller, is(OrderAction::deliver));
        add("seller, delivered", OrderStatus::delivered, Hat::seller, none);
        add("seller, in revision", OrderStatus::in_revision, Hat::seller, is(OrderAction::deliver));
        add("seller, completed", OrderStatus::completed, Hat::seller, none);
        add("seller, cancelled", OrderStatus::cancelled, Hat::seller, none);
        add("buyer, pending payment", OrderStatus::pending_payment, Hat::buyer, none);
        add("buyer, awaiting requirements", OrderStatus::awaiting_requirements, Hat::buyer,
            is(OrderAction::answer_requirements));
        add("buyer, in progress", OrderStatus::in_progress, Hat::buyer, none);
        add("buyer, delivered", OrderStatus::delivered, Hat::buyer, is(OrderAction::accept));
        add("buyer, in revision", OrderStatus::in_revision, Hat::buyer, none);
        add("buyer, completed", OrderStatus::completed, Hat::buyer, none);
        add("buyer, cancelled", OrderStatus::cancelled, Hat::buyer, none);
        add("seller, not paid", OrderStatus::payment_expired, Hat::seller, none);
        add("seller, in dispute", OrderStatus::disputed, Hat::seller, none);
        add("buyer, not paid", OrderStatus::payment_expired, Hat::buyer, none);
        add("buyer, in dispute", OrderStatus::disputed, Hat::buyer, none);
    }
    void primary() {
        QFETCH(int, status);
        QFETCH(Hat, hat);
        QFETCH(int, action);
        const auto order = orderIn(static_cast<OrderStatus>(status));
        QCOMPARE(static_cast<int>(order.status), status);
        const auto step = nextStepOf(order, hat, noon);
        QCOMPARE(step.primary ? static_cast<int>(*step.primary) : -1, action);
        QVERIFY(!step.heading.isEmpty());
        QVERIFY(!step.sentence.isEmpty());
    }

    void cancellingIsExplainedOnceTheWorkStarted() {
        const auto early = nextStepOf(orderIn(OrderStatus::awaiting_requirements), Hat::buyer, noon);
        QVERIFY(offers(early, OrderAction::cancel));
        QVERIFY(early.others.front().why_not.isEmpty());
        const auto order = orderIn(OrderStatus::in_progress);
        const auto working = nextStepOf(order, Hat::buyer, noon);
        QVERIFY(!working.others.front().why_not.isEmpty());
        const auto very_late = nextStepOf(order, Hat::buyer, *order.due_at + std::chrono::hours(25));
        QVERIFY(very_late.others.front().why_not.isEmpty());
    }

    void revisionsEndWithTheReviewPeriod() {
        const auto order = orderIn(OrderStatus::delivered);
        QVERIFY(nextStepOf(order, Hat::buyer, noon).others.front().why_not.isEmpty());
        const auto over = nextStepOf(order, Hat::buyer, *order.review_until);
        QVERIFY(!over.others.front().why_not.isEmpty());
    }

    void theSellerMayStartWithoutAnswers() {
        QVERIFY(offers(nextStepOf(orderIn(OrderStatus::awaiting_requirements), Hat::seller, noon),
                       OrderAction::skip_requirements));
    }

    void namesStandAsTheyAreInTheTimeline() {
        OrderStory story("<i>%2</i> %n");
        story.delivered();
        for (const auto& entry : story.detail().timeline) {
            const auto words = timelineWords(entry, story.order(), Hat::seller);
            QVERIFY(words && !words->headline.isEmpty());
        }
        const auto first = timelineWords(story.detail().timeline.front(), story.order(), Hat::seller);
        QVERIFY(first->headline.contains(QStringLiteral("<i>%2</i> %n")));
        const auto own = timelineWords(story.detail().timeline.front(), story.order(), Hat::buyer);
        QCOMPARE(own->headline, QStringLiteral("You placed the order"));
    }
};

QTEST_APPLESS_MAIN(tst_NextStep)
#include "tst_next_step.moc"
