#include "model/gig/merge.h"
#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;

namespace {

QString outcomeOf(const std::optional<Gig>& gig, const GigCommand& command, AccountId actor = seller) {
    const auto outcome = decide(gig, command, contextOf(actor));
    if (!outcome)
        return text(outcome.error().code);
    return outcome->empty() ? QStringLiteral("superseded")
                            : std::visit([](const auto& body) { return text(body.type); }, outcome->front());
}

std::optional<Gig> then(std::optional<Gig> gig, const GigCommand& command, AccountId actor = seller) {
    return after(std::move(gig), command, contextOf(actor));
}

const auto second_version = id<GigVersionId>(12);

GigPatch priced(std::int64_t cents) {
    auto packages = gigContent().packages;
    packages.front().price = usd(cents);
    return {.packages = packages};
}

SaveGigDraft saved(const GigPatch& patch, const std::optional<Gig>& seen = std::nullopt) {
    return {gig_id, patch, seen ? basesOf(seen->draft, patch) : std::vector<FieldBase>()};
}

/// The live gig with `patch` published as the version after it.
std::optional<Gig> published(std::optional<Gig> gig, const GigPatch& patch, GigVersionId version) {
    gig = then(std::move(gig), saved(patch));
    gig = then(std::move(gig), SubmitGig{gig_id, version});
    return then(std::move(gig), ApproveGig{gig_id, version}, staff);
}

} // namespace

class TestGigMarket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sellsAgainWhenTheLastCauseIsGone() {
        auto gig = then(liveGig(), PauseGig{gig_id});
        gig = then(gig, PauseGigFor{gig_id, PauseCause::away}, staff);
        QVERIFY(!gig->orderable());
        gig = then(gig, ResumeGig{gig_id});
        QVERIFY(gig->status() == GigStatus::paused);
        QCOMPARE(outcomeOf(gig, ResumeGig{gig_id}), QStringLiteral("paused_otherwise"));
        gig = then(gig, ResumeGigFrom{gig_id, PauseCause::away}, staff);
        QVERIFY(gig->listed());
        QCOMPARE(outcomeOf(gig, ResumeGig{gig_id}), QStringLiteral("superseded"));
    }

    void onlyTheMarketplacePausesForItsCauses() {
        const PauseGigFor pause{gig_id, PauseCause::level};
        QCOMPARE(outcomeOf(liveGig(), pause), QStringLiteral("not_allowed"));
        QCOMPARE(outcomeOf(liveGig(), pause, stranger), QStringLiteral("not_found"));
        QCOMPARE(outcomeOf(liveGig(), PauseGigFor{gig_id, PauseCause::seller}, staff),
                 QStringLiteral("not_allowed"));
        QCOMPARE(outcomeOf(draftGig(), pause, staff), QStringLiteral("gig_not_live"));
    }

    void fullQueueHidesTheGigButKeepsItsLink() {
        auto gig = then(liveGig(), SetQueueLimit{gig_id, 2, true});
        gig = then(gig, PauseGigFor{gig_id, PauseCause::queue_full}, staff);
        QVERIFY(!gig->listed());
        QVERIFY(gig->reachable());
        QVERIFY(gig->orderable()); // whether there is a slot is found out by reserving one
        gig = then(gig, SetQueueLimit{gig_id, 2, false});
        QVERIFY(!gig->reachable());
        gig = then(gig, PauseGig{gig_id});
        QVERIFY(!gig->orderable());
    }

    void queueLimits() {
        QCOMPARE(outcomeOf(draftGig(), SetQueueLimit{gig_id, 0, false}), QStringLiteral("QueueLimitSet"));
        QCOMPARE(outcomeOf(liveGig(), SetQueueLimit{gig_id, -1, false}), QStringLiteral("bad_queue_limit"));
        QCOMPARE(outcomeOf(liveGig(), SetQueueLimit{gig_id, 1'001, false}),
                 QStringLiteral("bad_queue_limit"));
        QCOMPARE(outcomeOf(liveGig(), SetQueueLimit{gig_id, {}, false}), QStringLiteral("superseded"));
        const auto gig = then(liveGig(), SetQueueLimit{gig_id, 3, false});
        QCOMPARE(*gig->queue_limit, 3);
        QVERIFY(!then(gig, SetQueueLimit{gig_id, {}, false})->queue_limit);
    }

    void holdTakesItOffTheMarket() {
        auto gig = then(liveGig(), HoldGig{gig_id, "A complaint."}, staff);
        QVERIFY(gig->status() == GigStatus::on_hold);
        QVERIFY(!gig->orderable());
        QCOMPARE(outcomeOf(gig, ReleaseGig{gig_id}), QStringLiteral("not_allowed"));
        gig = then(gig, ReleaseGig{gig_id}, staff);
        QVERIFY(gig->status() == GigStatus::active);
        QCOMPARE(outcomeOf(liveGig(), HoldGig{gig_id, " "}, staff), QStringLiteral("bad_reason"));
    }

    void keepsVersionsAsTheirDifferences() {
        auto gig = published(liveGig(), priced(12'000), second_version);
        const auto third = id<GigVersionId>(13);
        gig = published(gig, {.title = "I will draw two logos"}, third);
        QCOMPARE(gig->past.size(), std::size_t(2));
        QVERIFY(!gig->past[1].back.packages && gig->past[1].back.title);
        QVERIFY(*gig->contentOf(gig_version) == gigContent());
        QCOMPARE(gig->contentOf(second_version)->packages.front().price.minor(), 12'000);
        QVERIFY(*gig->contentOf(third) == gig->live->content);
        QVERIFY(!gig->contentOf(id<GigVersionId>(99)));
    }

    void keepsTheLastVersionsOnly() {
        auto gig = liveGig();
        for (std::uint64_t n = 0; n < 60; ++n)
            gig = published(gig, priced(20'000 + static_cast<std::int64_t>(n)), id<GigVersionId>(100 + n));
        QCOMPARE(gig->past.size(), std::size_t(50));
        QCOMPARE(gig->live->version_no, 61);
        QVERIFY(!gig->contentOf(gig_version));
        QVERIFY(gig->contentOf(id<GigVersionId>(109)));
    }

    void revertsTheDraft() {
        const auto gig = published(liveGig(), priced(12'000), second_version);
        const auto outcome = decide(gig, GigCommand(RevertGig{gig_id, gig_version}), contextOf(seller));
        const auto& event = std::get<GigDraftSaved>(outcome.value().front());
        QVERIFY(event.reverted_to == gig_version);
        QVERIFY(event.patch == GigPatch{.packages = gigContent().packages});
        const auto reverted = then(gig, RevertGig{gig_id, gig_version});
        QVERIFY(reverted->draft == gigContent());
        QCOMPARE(reverted->live->content.packages.front().price.minor(), 12'000);
        QCOMPARE(outcomeOf(reverted, RevertGig{gig_id, gig_version}), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(gig, RevertGig{gig_id, id<GigVersionId>(99)}), QStringLiteral("version_not_kept"));
        QCOMPARE(outcomeOf(draftGig(), RevertGig{gig_id, gig_version}), QStringLiteral("gig_not_live"));
        QCOMPARE(outcomeOf(gig, RevertGig{gig_id, gig_version}, stranger), QStringLiteral("not_found"));
    }

    void priceAndScopeNeverMerge() {
        const GigPatch extras{.extras = std::vector<Extra>{{"rush", "Rush", usd(9'000), 0}}};
        const auto seen = draftGig();
        const auto crossed = then(seen, saved(extras));
        // Packages and extras are different fields, but one price.
        QCOMPARE(outcomeOf(crossed, saved(priced(12'000), seen)), QStringLiteral("field_conflict"));
        const auto conflicts = conflictsOf(*crossed, saved(priced(12'000), seen));
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(text(conflicts.front().field), QStringLiteral("extras"));
        QVERIFY(!conflicts.front().mergeable);
        // Words beside them merge.
        QCOMPARE(outcomeOf(crossed, saved({.title = "I will draw mine"}, seen)),
                 QStringLiteral("GigDraftSaved"));
    }

    void offersAThreeWayChoice() {
        const auto seen = draftGig();
        const auto mine = saved({.title = "I will draw mine"}, seen);
        const auto crossed = then(seen, saved({.title = "I will draw theirs"}));
        const auto conflicts = conflictsOf(*crossed, mine, seen->draft);
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(text(*conflicts.front().base), text("\"" + gigContent().title + "\""));
        QCOMPARE(text(conflicts.front().theirs), QStringLiteral("\"I will draw theirs\""));
        QCOMPARE(text(conflicts.front().mine), QStringLiteral("\"I will draw mine\""));
        QVERIFY(!conflictsOf(*crossed, mine).front().base); // nobody kept it
        QCOMPARE(text(then(crossed, settled(*crossed, mine, MergeChoice::mine))->draft.title),
                 QStringLiteral("I will draw mine"));
        QCOMPARE(outcomeOf(crossed, settled(*crossed, mine, MergeChoice::theirs)),
                 QStringLiteral("superseded"));
    }

    void settlesFieldByField() {
        const auto seen = draftGig();
        const auto mine = saved({.title = "I will draw mine", .description = "Mine."}, seen);
        const auto crossed = then(seen, saved({.title = "I will draw theirs", .description = "Theirs."}));
        auto settling = settled(*crossed, mine, MergeChoice::mine, "title");
        QCOMPARE(outcomeOf(crossed, settling), QStringLiteral("field_conflict"));
        settling = settled(*crossed, settling, MergeChoice::theirs, "description");
        const auto merged = then(crossed, settling);
        QCOMPARE(text(merged->draft.title), QStringLiteral("I will draw mine"));
        QCOMPARE(text(merged->draft.description), QStringLiteral("Theirs."));
    }
};

QTEST_GUILESS_MAIN(TestGigMarket)
#include "tst_gig_market.moc"
