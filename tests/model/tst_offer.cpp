#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;
using std::chrono::days;

namespace {

const auto offer_id = id<OfferId>(40);

OfferTerms offered(std::int64_t cents = 30'000) {
    return {.title = "A logo and a font",
            .scope = "Both, as vectors.",
            .price = usd(cents),
            .delivery_days = 7,
            .revisions = 2,
            .milestones = {},
            .requirements = {},
            .expires_at = start + days(3)};
}

SendOffer send(const OfferTerms& terms = offered()) {
    return {offer_id, gig_id, buyer, {}, terms, "As discussed."};
}

QString outcomeOf(const std::optional<Offer>& offer, const OfferCommand& command, const Context& context) {
    const auto outcome = decide(offer, command, context);
    if (!outcome)
        return text(outcome.error().code);
    return outcome->empty() ? QStringLiteral("superseded")
                            : std::visit([](const auto& body) { return text(body.type); }, outcome->front());
}

QString outcomeOf(const std::optional<Offer>& offer, const OfferCommand& command, AccountId actor) {
    return outcomeOf(offer, command, contextOf(actor));
}

std::optional<Offer> sentOffer() { return after<Offer>({}, OfferCommand(send()), contextOf(seller)); }

std::optional<Offer> then(std::optional<Offer> offer, const OfferCommand& command, AccountId actor) {
    return after(std::move(offer), command, contextOf(actor));
}

} // namespace

class TestOffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bargains() {
        auto offer = sentOffer();
        QVERIFY(offer->asked() == Party::buyer);
        offer = then(offer, CounterOffer{offer_id, 1, offered(25'000), "Could you?"}, buyer);
        QVERIFY(offer->status == OfferStatus::countered && offer->asked() == Party::seller);
        QCOMPARE(outcomeOf(offer, AcceptOffer{offer_id, 2, order_id}, buyer),
                 QStringLiteral("not_your_turn"));
        QCOMPARE(outcomeOf(offer, AcceptOffer{offer_id, 1, order_id}, seller), QStringLiteral("stale_offer"));
        const auto accepted =
            decide(offer, OfferCommand(AcceptOffer{offer_id, 2, order_id}), contextOf(seller));
        const auto& event = std::get<OfferAccepted>(accepted.value().front());
        QVERIFY(event.terms == offered(25'000) && event.by == Party::seller && event.buyer == buyer);
    }

    void lateWithdrawalIsTold() {
        const auto offer = then(sentOffer(), AcceptOffer{offer_id, 1, order_id}, buyer);
        const auto outcome = decide(offer, OfferCommand(WithdrawOffer{offer_id}), contextOf(seller));
        QCOMPARE(text(outcome.error().code), QStringLiteral("already_accepted"));
        QVERIFY(!outcome.error().suggest.empty());
        QCOMPARE(outcomeOf(offer, AcceptOffer{offer_id, 1, order_id}, buyer), QStringLiteral("superseded"));
    }

    void onlyWhoseTermsTheyAreWithdraws() {
        QCOMPARE(outcomeOf(sentOffer(), WithdrawOffer{offer_id}, buyer), QStringLiteral("not_your_terms"));
        const auto countered = then(sentOffer(), CounterOffer{offer_id, 1, offered(1'000), ""}, buyer);
        QCOMPARE(outcomeOf(countered, WithdrawOffer{offer_id}, buyer), QStringLiteral("OfferWithdrawn"));
        QCOMPARE(outcomeOf(countered, WithdrawOffer{offer_id}, seller), QStringLiteral("not_your_terms"));
    }

    void expires() {
        Context later = contextOf(buyer, start + days(3));
        QCOMPARE(outcomeOf(sentOffer(), AcceptOffer{offer_id, 1, order_id}, later),
                 QStringLiteral("offer_expired"));
        later.now = later.now - milliseconds(1);
        QCOMPARE(outcomeOf(sentOffer(), AcceptOffer{offer_id, 1, order_id}, later),
                 QStringLiteral("OfferAccepted"));
        Context timer = contextOf(staff, start + days(3));
        QCOMPARE(outcomeOf(sentOffer(), ExpireOffer{offer_id}, timer), QStringLiteral("OfferExpired"));
        timer.now = timer.now - milliseconds(1);
        QCOMPARE(outcomeOf(sentOffer(), ExpireOffer{offer_id}, timer), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(sentOffer(), ExpireOffer{offer_id}, buyer), QStringLiteral("not_allowed"));
    }

    void checksCapacityAgain() {
        Gig gig = *liveGig();
        gig.queue_limit = 2;
        Context context = contextWith(gig, buyer);
        int open = 2;
        context.open_orders_of = [&](GigId) { return open; };
        const OfferCommand accept = AcceptOffer{offer_id, 1, order_id};
        QCOMPARE(outcomeOf(sentOffer(), accept, context), QStringLiteral("queue_full"));
        open = 1;
        QCOMPARE(outcomeOf(sentOffer(), accept, context), QStringLiteral("OfferAccepted"));
    }

    void isMadeUnderAnOwnGig() {
        Gig gig = *liveGig();
        QCOMPARE(outcomeOf({}, send(), contextWith(gig, seller)), QStringLiteral("OfferSent"));
        QCOMPARE(outcomeOf({}, send(), contextWith(gig, stranger)), QStringLiteral("gig_not_yours"));
        gig.live.reset();
        QCOMPARE(outcomeOf({}, send(), contextWith(gig, seller)), QStringLiteral("gig_not_yours"));
        QCOMPARE(outcomeOf({}, send(), buyer), QStringLiteral("own_account"));
    }

    void answersAnOpenBrief() {
        Brief brief{.id = id<BriefId>(50),
                    .buyer = buyer,
                    .buyer_name = "Ben",
                    .content = {"A logo", "For a bakery.", "Design", {}, {}, {}},
                    .posted_at = start,
                    .expires_at = start + days(30)};
        SendOffer answer = send();
        answer.brief = brief.id;
        Context context = contextOf(seller);
        context.brief_of = [&](BriefId) { return &brief; };
        QCOMPARE(outcomeOf({}, answer, context), QStringLiteral("OfferSent"));
        brief.status = BriefStatus::closed;
        QCOMPARE(outcomeOf({}, answer, context), QStringLiteral("brief_closed"));
        brief.status = BriefStatus::open;
        brief.buyer = stranger;
        QCOMPARE(outcomeOf({}, answer, context), QStringLiteral("brief_closed"));
    }

    void checksTerms_data() {
        QTest::addColumn<QString>("where");
        for (const char* where : {"terms.title", "terms.scope", "terms.price", "terms.delivery_days",
                                  "terms.revisions", "terms.expires_at", "terms.milestones[1].price"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void checksTerms() {
        QFETCH(QString, where);
        OfferTerms terms = offered();
        terms.milestones = {{"Sketch", usd(10'000), 3}, {"Drawing", usd(20'000), 4}};
        QVERIFY(!badTerms(terms, start, 30));
        if (where == QLatin1String("terms.title"))
            terms.title = " ";
        else if (where == QLatin1String("terms.scope"))
            terms.scope = "";
        else if (where == QLatin1String("terms.price"))
            terms.price = usd(30'001); // not what the milestones cost
        else if (where == QLatin1String("terms.delivery_days"))
            terms.delivery_days = 8; // not what the milestones take
        else if (where == QLatin1String("terms.revisions"))
            terms.revisions = -1;
        else if (where == QLatin1String("terms.expires_at"))
            terms.expires_at = start;
        else
            terms.milestones[1].price = Money(20'000, Currency::parse("EUR").value());
        const auto problem = badTerms(terms, start, 30);
        QVERIFY(problem);
        QCOMPARE(text(problem->where), where);
    }

    void strangersSeeNothing() {
        for (const OfferCommand& command :
             {OfferCommand(CounterOffer{offer_id, 1, offered(), ""}),
              OfferCommand(AcceptOffer{offer_id, 1, order_id}), OfferCommand(DeclineOffer{offer_id, 1, ""}),
              OfferCommand(WithdrawOffer{offer_id}), OfferCommand(ExpireOffer{offer_id})}) {
            QCOMPARE(outcomeOf(sentOffer(), command, stranger), QStringLiteral("not_found"));
            QCOMPARE(outcomeOf({}, command, buyer), QStringLiteral("not_found"));
        }
    }

    void refusesEventsThatCanNotFollow() {
        const auto offer = then(sentOffer(), DeclineOffer{offer_id, 1, "No."}, buyer);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(offer, OfferExpired{offer_id}, {start, staff}));
        QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                 evolve(std::optional<Offer>(), OfferExpired{offer_id}, {start, staff}));
    }
};

QTEST_GUILESS_MAIN(TestOffer)
#include "tst_offer.moc"
