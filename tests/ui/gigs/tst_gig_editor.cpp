#include "tests/ui/order/order_fixture.h"
#include "ui/drafts/draft.h"
#include "ui/gigs/gig_editor.h"
#include "ui/gigs/gig_presenter.h"
#include "ui/gigs/gig_words.h"
#include "ui/gigs/price_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gw;
using namespace gw::ui;
using namespace gw::test;

/// The gig editor against the model's rules.
class tst_GigEditor : public QObject {
    Q_OBJECT
private:
    static GigContent content() {
        GigContent gig;
        gig.title = "I will draw a <b>logo</b>";
        gig.category = "Design";
        gig.tags = {"logo", "vector"};
        gig.description = "All of it.";
        gig.packages = {
            {PackageTier::basic, "One", "", {2550, *Currency::parse("EUR")}, 3, 1, {"PNG", "SVG"}},
            {PackageTier::premium, "All", "", {9900, *Currency::parse("EUR")}, 9, 5, {}}};
        gig.extras = {{"fast", "Faster", {1000, *Currency::parse("EUR")}, 0}};
        gig.faq = {{"Whose is it?", "Yours."}};
        gig.requirements = {{"name", RequirementKind::text, "Name?", {}, true},
                            {"style", RequirementKind::choice, "Style?", {"Old", "New"}, false}};
        return gig;
    }
    static Gig gig() { return {idOf<GigId>(1), idOf<AccountId>(2), "Jonas", content(), noon, noon}; }
    static QLineEdit* input(const QWidget& in, const QString& name) {
        for (auto* edit : in.findChildren<QLineEdit*>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void readsBackWhatItShows() {
        GigEditor editor;
        const auto stored = gig();
        editor.showGig(&stored, content(), QStringLiteral("Jonas"), false);
        QVERIFY(editor.content() == content());
        QVERIFY(editor.check(true));
        QVERIFY(editor.noticeWords().isEmpty());
    }

    void saysWhatIsMissingOnlyWhenSubmitted() {
        GigEditor editor;
        editor.showGig(nullptr, {}, QStringLiteral("Jonas"), false);
        QVERIFY(editor.check(false));
        QVERIFY(editor.noticeWords().isEmpty());
        QVERIFY(!editor.check(true));
        QVERIFY(!editor.noticeWords().isEmpty());
        QVERIFY(input(editor, QStringLiteral("Title"))->property("invalid").toBool());
    }

    void saysAtOnceWhatBreaksALimit() {
        GigEditor editor;
        editor.showGig(nullptr, content(), QStringLiteral("Jonas"), false);
        auto* title = input(editor, QStringLiteral("Title"));
        title->clear();
        QTest::keyClicks(title, QStringLiteral("I will ") + QString(80, u'x'));
        QVERIFY(title->property("invalid").toBool());
        QVERIFY(!editor.check(false));
    }

    void aPriceThatIsNoAmountIsNotSaved() {
        GigEditor editor;
        editor.showGig(nullptr, content(), QStringLiteral("Jonas"), false);
        auto* price = editor.findChild<PriceEdit*>();
        price->setText(QStringLiteral("12,3x"));
        QVERIFY(!editor.check(false));
        price->setText(QStringLiteral("12.5"));
        QVERIFY(editor.check(false));
        QVERIFY(editor.content().packages.front().price == Money(1250, *Currency::parse("EUR")));
    }

    void pricesFollowTheLocale() {
        PriceEdit edit;
        edit.setLocale(QLocale(QLocale::German, QLocale::Germany));
        edit.setPrice({2550, *Currency::parse("EUR")});
        QCOMPARE(edit.text(), QStringLiteral("25,50"));
        QVERIFY(edit.price(*Currency::parse("EUR")) == Money(2550, *Currency::parse("EUR")));
    }

    void newEntriesGetAKeyOfTheirOwn() {
        GigEditor editor;
        editor.showGig(nullptr, content(), QStringLiteral("Jonas"), false);
        for (auto* button : editor.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Add an extra") ||
                button->text() == QStringLiteral("Add a question")) {
                button->click();
                button->click();
            }
        const auto now = editor.content();
        QCOMPARE(now.extras.size(), std::size_t(3));
        QCOMPARE(now.requirements.size(), std::size_t(4));
        QVERIFY(brokenLimits(now).empty());
        QVERIFY(now.extras.front().key == "fast");
    }

    void showingIsNoEdit() {
        GigEditor editor;
        QSignalSpy edited(&editor, &GigEditor::edited);
        const auto stored = gig();
        editor.showGig(&stored, content(), QStringLiteral("Jonas"), false);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(input(editor, QStringLiteral("Subcategory")), QStringLiteral("L"));
        QCOMPARE(edited.size(), 1);
    }

    void thePreviewIsNeverHtml() {
        GigEditor editor;
        editor.showGig(nullptr, content(), QStringLiteral("<i>Jonas</i>"), false);
        bool seen = false;
        for (const auto* label : editor.findChildren<QLabel*>())
            if (label->text().contains(u'<')) {
                seen = true;
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        QVERIFY(seen);
    }

    void saysWhichVersionSells() {
        auto stored = gig();
        QVERIFY(standingText(stored).contains(QStringLiteral("draft")));
        QVERIFY(submittable(stored));
        stored.live = LiveGig{idOf<GigVersionId>(3), 3, content(), noon};
        QVERIFY(standingText(stored).contains(QStringLiteral("Version 3 sells")));
        QVERIFY(!submittable(stored));
        stored.draft.title = "I will draw more";
        QVERIFY(standingText(stored).contains(QStringLiteral("not submitted")));
        QVERIFY(submittable(stored));
        stored.review = GigReview::pending;
        QVERIFY(!submittable(stored));
        stored.archived = true;
        QVERIFY(standingText(stored).contains(QStringLiteral("Archived")));
    }

    void unsavedChangesCanBeKeptAndReadBack() {
        auto changed = content();
        changed.title = "I will draw better";
        const auto edit = draftFrom<GigEdit>(draftText(GigEdit{idOf<GigId>(1), changed, content()}));
        QVERIFY(edit && edit->content == changed && edit->base == content() && edit->gig == idOf<GigId>(1));
        QVERIFY(!draftFrom<GigEdit>(draftText(GigEdit{{}, changed, content()}))->gig);
    }
};

QTEST_MAIN(tst_GigEditor)
#include "tst_gig_editor.moc"
