#include "model/gig/bulk_edit.h"
#include "tests/support/model_fixtures.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;

namespace {

Gig archived() { return *after(liveGig(), GigCommand(ArchiveGig{gig_id}), contextOf(seller)); }

std::vector<PlannedGigEdit> planned(const std::vector<Gig>& gigs, const BulkEdit& change) {
    return planBulkEdit(gigs, change, contextOf(seller));
}

} // namespace

class TestBulkEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesPricesOfPackagesAndExtras() {
        const Gig gig = *liveGig();
        const auto plan = planned({gig}, {.price_change_bps = -1'000});
        QCOMPARE(plan.size(), std::size_t(1));
        QVERIFY(!plan[0].refused);
        const auto dearer = after(std::optional(gig), GigCommand(plan[0].edit), contextOf(seller));
        for (std::size_t i = 0; i < gig.draft.packages.size(); ++i)
            QCOMPARE(dearer->draft.packages[i].price.minor(), gig.draft.packages[i].price.minor() * 9 / 10);
        for (std::size_t i = 0; i < gig.draft.extras.size(); ++i)
            QCOMPARE(dearer->draft.extras[i].price.minor(), gig.draft.extras[i].price.minor() * 9 / 10);
        QVERIFY(dearer->live->content == gig.live->content); // the live version keeps selling
    }
    void leavesAtLeastOneDay() {
        const auto plan = planned({*liveGig()}, {.delivery_days_change = -400});
        for (const auto& package : *plan.at(0).edit.patch.packages)
            QCOMPARE(package.delivery_days, 1);
    }
    void tagsComeAndGo() {
        const Gig gig = *liveGig();
        const auto plan = planned(
            {gig}, {.add_tags = {"new", gig.draft.tags.front()}, .remove_tags = {gig.draft.tags.back()}});
        QVERIFY((*plan.at(0).edit.patch.tags == std::vector<std::string>{"logo", "new"}));
        QVERIFY(!plan[0].edit.patch.packages);
    }
    void saysWhichGigsRefuse() {
        const auto plan = planned({archived(), *liveGig()}, {.price_change_bps = 100});
        QCOMPARE(plan.size(), std::size_t(2));
        QCOMPARE(plan[0].refused->code, std::string("gig_archived"));
        QVERIFY(!plan[1].refused);
    }
    void leavesOutWhatStaysAsItIs() {
        QVERIFY(planned({*liveGig()}, {}).empty());
        QVERIFY(planned({*liveGig()}, {.remove_tags = {"no such tag"}}).empty());
    }
    void isUndoneAsAWhole() {
        const std::optional<Gig> gig = liveGig();
        const auto plan = planned({*gig}, {.price_change_bps = 333, .add_tags = {"new"}});
        const auto changed = after(gig, GigCommand(plan.at(0).edit), contextOf(seller));
        QVERIFY(changed->draft != gig->draft);
        const auto undone = after(changed, GigCommand(plan[0].undo), contextOf(seller));
        QVERIFY(undone->draft == gig->draft);
    }
};

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulk_edit.moc"
