#include "model/account/away.h"
#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::minutes;

namespace {

const QuoteId quote_id = id<QuoteId>(30);
const RequestQuote request{quote_id, gig_id, PackageTier::standard, {"vector"}, 1};

std::optional<Quote> quoted(const Gig& gig) {
    return after<Quote>({}, QuoteCommand(request), contextWith(gig, buyer));
}

/// The gig after it was published again at another price.
Gig dearer() {
    Gig gig = *liveGig();
    gig.live->gig_version = id<GigVersionId>(12);
    gig.live->content.packages[1].price = usd(30'000);
    return gig;
}

Result<std::vector<OrderEvent>> placedWith(const Quote& quote, const Gig& gig, Instant now,
                                           PlaceOrder command = placeOrder(), AccountId actor = buyer) {
    Context context = contextWith(gig, actor, now);
    context.quote_of = [&](QuoteId wanted) { return wanted == quote_id ? &quote : nullptr; };
    command.quote = quote_id;
    return decide(std::optional<Order>(), OrderCommand(command), context);
}

} // namespace

class TestQuote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatTheOrderWillCost() {
        const auto quote = quoted(*liveGig());
        QVERIFY(quote->issued.total == usd(23'210));
        QVERIFY(quote->issued.expires_at == start + minutes(15));
        QVERIFY(quote->issued.due_at == start + days(6));
        QVERIFY(quote->validAt(start + minutes(15) - milliseconds(1)));
        QVERIFY(!quote->validAt(start + minutes(15)));
    }
    void nobodyOrdersFromWhoIsAway_data() {
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("before it") << -1 << QStringLiteral("OrderPlaced");
        QTest::newRow("at its beginning") << 0 << QStringLiteral("seller_away");
        QTest::newRow("at its end") << 48 << QStringLiteral("OrderPlaced");
    }
    void nobodyOrdersFromWhoIsAway() {
        QFETCH(int, hour);
        QFETCH(QString, outcome);
        const Away away{start, start + days(2), "", start - days(1), start - days(1)};
        const Gig gig = *liveGig();
        Context context = contextWith(gig, buyer, start + std::chrono::hours(hour));
        context.away_of = [&away](AccountId) { return &away; };
        QCOMPARE(codeOf(decide(std::optional<Order>(), OrderCommand(placeOrder()), context)), outcome);
    }
    void quotesAreTheBuyersOwn() {
        const auto gig = liveGig();
        const auto quote = quoted(*gig);
        const auto again = decide(quote, QuoteCommand(request), contextWith(*gig, buyer));
        QVERIFY(again->empty());
        QCOMPARE(text(decide(quote, QuoteCommand(request), contextWith(*gig, stranger)).error().code),
                 QStringLiteral("not_found"));
        QCOMPARE(text(decide(std::optional<Quote>(), QuoteCommand(request), contextWith(*gig, seller))
                          .error()
                          .code),
                 QStringLiteral("own_gig"));
        QCOMPARE(codeOf(placedWith(*quote, *gig, start, placeOrder(), stranger)),
                 QStringLiteral("not_found"));
    }

    void bindsTheOldPriceWhileItIsValid() {
        const auto quote = quoted(*liveGig());
        const auto placed = placedWith(*quote, dearer(), start + minutes(14));
        const auto terms = lastOf<OrderPlaced>(placed);
        QVERIFY(terms.subtotal == usd(22'000));
        QVERIFY(terms.gig_version == gig_version);
        QVERIFY(terms.quote == quote_id);
    }
    void expiredGivesOldAndNewPrice() {
        const auto quote = quoted(*liveGig());
        const auto placed = placedWith(*quote, dearer(), start + minutes(15));
        QCOMPARE(codeOf(placed), QStringLiteral("requote"));
        QVERIFY(text(placed.error().what).contains(QStringLiteral("232.10 USD")));
        QVERIFY(text(placed.error().what).contains(QStringLiteral("337.60 USD")));
        QVERIFY(placed.error().retry == Retry::after_edit);
    }
    void withoutAQuoteThePriceMustBeTodays() {
        const Gig gig = dearer();
        QCOMPARE(codeOf(decide(std::optional<Order>(), OrderCommand(placeOrder()), contextWith(gig, buyer))),
                 QStringLiteral("price_changed"));
    }
    void quoteIsForItsChoiceOnly() {
        const auto gig = liveGig();
        PlaceOrder other = placeOrder();
        other.quantity = 2;
        QCOMPARE(codeOf(placedWith(*quoted(*gig), *gig, start, other)), QStringLiteral("quote_differs"));
    }
    void fullQueueGivesNoQuote() {
        auto gig = liveGig();
        gig->queue_limit = 1;
        Context context = contextWith(*gig, buyer);
        context.open_orders_of = [](GigId) { return 1; };
        QCOMPARE(text(decide(std::optional<Quote>(), QuoteCommand(request), context).error().code),
                 QStringLiteral("queue_full"));
    }
    void smallOrdersPayTheirFee() {
        const auto gig = liveGig();
        Context context = contextWith(*gig, buyer);
        context.policy.small_order_below = 50'000;
        context.policy.small_order_fee = 250;
        auto quote = after<Quote>({}, QuoteCommand(request), context);
        QVERIFY(quote->issued.priced.service_fee == usd(1'210 + 250));
        context.policy.service_fee_min = 2'000;
        quote = after<Quote>({}, QuoteCommand(request), context);
        QVERIFY(quote->issued.priced.service_fee == usd(2'000 + 250));
    }
};

QTEST_GUILESS_MAIN(TestQuote)
#include "tst_quote.moc"
