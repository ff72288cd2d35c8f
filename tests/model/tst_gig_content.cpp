#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;

namespace {

/// The problem of deciding on `command`; "accepted" when there is none.
Problem problemOf(const std::optional<Gig>& gig, const GigCommand& command) {
    const auto outcome = decide(gig, command, contextOf(seller));
    return outcome ? Problem{.code = "accepted", .what = {}} : outcome.error();
}

} // namespace

class TestGigContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMissing_data() {
        QTest::addColumn<QString>("where");
        const auto row = [](const char* where) { QTest::newRow(where) << QString::fromLatin1(where); };
        row("title");
        row("category");
        row("description");
        row("packages");
        row("packages[1].title");
        row("packages[0].price");
        row("extras[1].title");
        row("requirements[0].prompt");
        row("requirements[1].choices");
    }
    void findsWhatIsMissing() {
        QFETCH(QString, where);
        GigContent content = gigContent();
        if (where == QLatin1String("title"))
            content.title = "I will  ";
        else if (where == QLatin1String("category"))
            content.category = "";
        else if (where == QLatin1String("description"))
            content.description = "\n";
        else if (where == QLatin1String("packages"))
            content.packages.clear();
        else if (where == QLatin1String("packages[1].title"))
            content.packages[1].title = "";
        else if (where == QLatin1String("packages[0].price"))
            content.packages[0].price = usd(0);
        else if (where == QLatin1String("extras[1].title"))
            content.extras[1].title = "";
        else if (where == QLatin1String("requirements[0].prompt"))
            content.requirements[0].prompt = "";
        else
            content.requirements[1].choices = {"one"};
        const auto missing = missingForReview(content);
        QCOMPARE(missing.size(), std::size_t(1));
        QCOMPARE(text(missing.front().where), where);
        const Problem problem = problemOf(draftGig(content), SubmitGig{gig_id, gig_version});
        QCOMPARE(text(problem.code), QStringLiteral("gig_incomplete"));
        QCOMPARE(text(problem.where), where);
    }

    void titlesMustPromise() {
        GigContent content = gigContent();
        content.title = "Logo design";
        QCOMPARE(text(missingForReview(content).front().where), QStringLiteral("title"));
        QVERIFY(missingForReview(gigContent()).empty());
        QVERIFY(brokenLimits(gigContent()).empty());
        QVERIFY(brokenLimits({}).empty());
    }

    void keepsLimits_data() {
        QTest::addColumn<QString>("where");
        const auto row = [](const char* where) { QTest::newRow(where) << QString::fromLatin1(where); };
        row("title");
        row("tags");
        row("description");
        row("packages[2].tier");
        row("packages[0].price");
        row("packages[1].price");
        row("packages[0].delivery_days");
        row("packages[1].delivery_days");
        row("packages[0].revisions");
        row("extras[1].key");
        row("extras[0].price");
        row("requirements[2].key");
        row("requirements[0].key");
    }
    void keepsLimits() {
        QFETCH(QString, where);
        GigContent content = gigContent();
        if (where == QLatin1String("title"))
            content.title = "I will " + std::string(74, 'x');
        else if (where == QLatin1String("tags"))
            content.tags.assign(6, "x");
        else if (where == QLatin1String("description"))
            content.description.assign(1'201, 'x');
        else if (where == QLatin1String("packages[2].tier"))
            content.packages[2].tier = PackageTier::basic;
        else if (where == QLatin1String("packages[0].price"))
            content.packages[0].price = usd(-1);
        else if (where == QLatin1String("packages[1].price"))
            content.packages[1].price = Money(5, Currency::parse("EUR").value());
        else if (where == QLatin1String("packages[0].delivery_days"))
            content.packages[0].delivery_days = 0;
        else if (where == QLatin1String("packages[1].delivery_days"))
            content.packages[1].delivery_days = 366;
        else if (where == QLatin1String("packages[0].revisions"))
            content.packages[0].revisions = 100;
        else if (where == QLatin1String("extras[1].key"))
            content.extras[1].key = content.extras[0].key;
        else if (where == QLatin1String("extras[0].price"))
            content.extras[0].price = usd(1'000'000'000'001);
        else if (where == QLatin1String("requirements[2].key"))
            content.requirements[2].key = content.requirements[0].key;
        else
            content.requirements[0].key = "";
        const auto broken = brokenLimits(content);
        QCOMPARE(broken.size(), std::size_t(1));
        QCOMPARE(text(broken.front().where), where);
        for (const auto& gig : {std::optional<Gig>(), draftGig()})
            QCOMPARE(text(problemOf(gig, SaveGigDraft{gig_id, patchTo(content), {}}).code),
                     QStringLiteral("gig_limit"));
    }

    void countsCharactersNotBytes() {
        GigContent content = gigContent();
        content.title = "I will ";
        for (int i = 0; i < 73; ++i)
            content.title += "é";
        QVERIFY(brokenLimits(content).empty());
    }

    void differenceAndPatchAreInverse() {
        GigContent changed = gigContent();
        changed.packages.pop_back();
        changed.faq.clear();
        const GigPatch patch = difference(gigContent(), changed);
        QVERIFY(!patch.title);
        QVERIFY(patched(gigContent(), patch) == changed);
        // Packages and faq, and with the packages the extras.
        QCOMPARE(basesOf(gigContent(), patch).size(), std::size_t(3));
        QVERIFY(basesOf(gigContent(), patch) != basesOf(changed, patch));
        QVERIFY(contentHash(gigContent()) != contentHash(changed));
    }
};

QTEST_GUILESS_MAIN(TestGigContent)
#include "tst_gig_content.moc"
