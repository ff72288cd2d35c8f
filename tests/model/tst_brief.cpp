#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;
using std::chrono::days;

namespace {

const auto brief_id = id<BriefId>(50);

BriefContent needed(std::string title = "A logo") {
    return {std::move(title), "For a bakery.", "Design", usd(50'000), 7, {artefact(1)}};
}

std::optional<Brief> postedBrief() {
    return after<Brief>({}, BriefCommand(PostBrief{brief_id, needed()}), contextOf(buyer));
}

QString outcomeOf(const std::optional<Brief>& brief, const BriefCommand& command, AccountId actor,
                  Instant now = start) {
    const auto outcome = decide(brief, command, contextOf(actor, now));
    if (!outcome)
        return text(outcome.error().code);
    return outcome->empty() ? QStringLiteral("superseded")
                            : std::visit([](const auto& body) { return text(body.type); }, outcome->front());
}

} // namespace

class TestBrief : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOpenForThirtyDays() {
        const auto brief = postedBrief();
        QVERIFY(brief->takesOffers(start + days(30) - milliseconds(1)));
        QVERIFY(!brief->takesOffers(start + days(30)));
        QCOMPARE(outcomeOf(brief, ExpireBrief{brief_id}, staff, start + days(29)),
                 QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(brief, ExpireBrief{brief_id}, staff, start + days(30)),
                 QStringLiteral("BriefExpired"));
        QCOMPARE(outcomeOf(brief, ReviseBrief{brief_id, needed("A sign")}, buyer, start + days(30)),
                 QStringLiteral("brief_closed"));
    }

    void isTheBuyers() {
        for (const auto& command :
             {BriefCommand(ReviseBrief{brief_id, needed("A sign")}), BriefCommand(CloseBrief{brief_id})}) {
            QCOMPARE(outcomeOf(postedBrief(), command, stranger), QStringLiteral("not_found"));
            QCOMPARE(outcomeOf(postedBrief(), command, staff), QStringLiteral("not_allowed"));
            QVERIFY(outcomeOf(postedBrief(), command, buyer).startsWith(QLatin1String("Brief")));
        }
        QCOMPARE(outcomeOf(postedBrief(), FulfilBrief{brief_id, order_id}, buyer),
                 QStringLiteral("not_allowed"));
        QCOMPARE(outcomeOf(postedBrief(), FulfilBrief{brief_id, order_id}, staff),
                 QStringLiteral("BriefFulfilled"));
    }

    void checksWhatIsNeeded() {
        const auto codeWith = [](auto change) {
            BriefContent content = needed();
            change(content);
            return outcomeOf({}, PostBrief{brief_id, content}, buyer);
        };
        QCOMPARE(codeWith([](auto&) {}), QStringLiteral("BriefPosted"));
        QCOMPARE(codeWith([](auto& content) { content.title = ""; }), QStringLiteral("bad_brief"));
        QCOMPARE(codeWith([](auto& content) { content.description.assign(1'201, 'x'); }),
                 QStringLiteral("bad_brief"));
        QCOMPARE(codeWith([](auto& content) { content.budget_max = usd(0); }), QStringLiteral("bad_brief"));
        QCOMPARE(codeWith([](auto& content) { content.delivery_days = 0; }), QStringLiteral("bad_brief"));
        QCOMPARE(codeWith([](auto& content) { content.attachments[0].name = "a/b"; }),
                 QStringLiteral("bad_artefact"));
    }

    void bringsItsFiles() {
        QVERIFY(blobsOf(AnyCommand(BriefCommand(PostBrief{brief_id, needed()}))) == std::vector{blob(1)});
    }
};

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_brief.moc"
