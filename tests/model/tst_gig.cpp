#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;

namespace {

QString codeOf(const Result<std::vector<GigEvent>>& outcome) {
    if (!outcome)
        return text(outcome.error().code);
    QStringList types;
    for (const auto& event : *outcome)
        types << std::visit([](const auto& body) { return text(body.type); }, event);
    return types.isEmpty() ? QStringLiteral("superseded") : types.join(QLatin1Char(' '));
}

QString codeOf(const std::optional<Gig>& gig, const GigCommand& command, AccountId actor) {
    return codeOf(decide(gig, command, contextOf(actor)));
}

SaveGigDraft save(const GigPatch& patch, std::vector<FieldBase> base = {}) {
    return {gig_id, patch, std::move(base)};
}

GigPatch titled(std::string title) { return {.title = std::move(title)}; }

std::optional<Gig> then(std::optional<Gig> gig, const GigCommand& command, AccountId actor = seller) {
    return after(std::move(gig), command, contextOf(actor));
}

const RequireGigChanges changes{gig_id, {"Sharper picture"}};
const DenyGig denial{gig_id, "Forbidden service"};
const auto second_version = id<GigVersionId>(12);

/// The gigs that the command table runs over.
std::optional<Gig> gigIn(const QString& state) {
    if (state == QLatin1String("none"))
        return std::nullopt;
    if (state == QLatin1String("draft"))
        return draftGig();
    if (state == QLatin1String("pending"))
        return submittedGig();
    if (state == QLatin1String("changes"))
        return then(submittedGig(), changes, staff);
    if (state == QLatin1String("denied"))
        return then(submittedGig(), denial, staff);
    if (state == QLatin1String("active"))
        return liveGig();
    if (state == QLatin1String("paused"))
        return then(liveGig(), PauseGig{gig_id});
    if (state == QLatin1String("edited"))
        return then(liveGig(), save(titled("I will draw two logos")));
    return then(liveGig(), ArchiveGig{gig_id});
}

GigCommand commandNamed(const QString& name) {
    if (name == QLatin1String("save"))
        return save(titled("I will draw anything"));
    if (name == QLatin1String("submit"))
        return SubmitGig{gig_id, second_version};
    if (name == QLatin1String("approve"))
        return ApproveGig{gig_id, gig_version};
    if (name == QLatin1String("require"))
        return changes;
    if (name == QLatin1String("deny"))
        return denial;
    if (name == QLatin1String("pause"))
        return PauseGig{gig_id};
    if (name == QLatin1String("resume"))
        return ResumeGig{gig_id};
    return ArchiveGig{gig_id};
}

} // namespace

class TestGig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each command in each state by the one whose command it is.
    void commandsByState_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("outcome");
        const QStringList states{
            QStringLiteral("none"),    QStringLiteral("draft"),  QStringLiteral("pending"),
            QStringLiteral("changes"), QStringLiteral("denied"), QStringLiteral("active"),
            QStringLiteral("paused"),  QStringLiteral("edited"), QStringLiteral("archived")};
        const auto rows = [&](const char* command, std::initializer_list<const char*> outcomes) {
            auto outcome = outcomes.begin();
            for (const auto& state : states)
                QTest::addRow("%s %s", command, qPrintable(state))
                    << QString::fromLatin1(command) << state << QString::fromLatin1(*outcome++);
        };
        const char* saved = "GigDraftSaved";
        const char* archived = "gig_archived";
        const char* same = "superseded";
        const char* not_pending = "not_in_review";
        const char* not_live = "gig_not_live";
        const char* absent = "not_found";
        rows("save", {saved, saved, saved, saved, saved, saved, saved, saved, archived});
        rows("submit", {absent, "GigSubmitted", same, "GigSubmitted", "gig_denied", same, same,
                        "GigSubmitted", archived});
        rows("approve",
             {absent, not_pending, "GigVersionPublished", not_pending, not_pending, same, same, same, same});
        rows("require", {absent, not_pending, "GigModificationRequired", same, not_pending, not_pending,
                         not_pending, not_pending, not_pending});
        rows("deny", {absent, not_pending, "GigDenied", not_pending, same, not_pending, not_pending,
                      not_pending, not_pending});
        rows("pause",
             {absent, not_live, not_live, not_live, not_live, "GigPaused", same, "GigPaused", archived});
        rows("resume", {absent, not_live, not_live, not_live, not_live, same, "GigResumed", same, archived});
        rows("archive", {absent, "GigArchived", "GigArchived", "GigArchived", "GigArchived", "GigArchived",
                         "GigArchived", "GigArchived", same});
    }
    void commandsByState() {
        QFETCH(QString, command);
        QFETCH(QString, state);
        QFETCH(QString, outcome);
        const bool of_staff =
            QStringList{QStringLiteral("approve"), QStringLiteral("require"), QStringLiteral("deny")}
                .contains(command);
        const auto gig = gigIn(state);
        QCOMPARE(codeOf(gig, commandNamed(command), of_staff ? staff : seller), outcome);
        if (!gig)
            return;
        QCOMPARE(codeOf(gig, commandNamed(command), stranger), QStringLiteral("not_found"));
        QCOMPARE(codeOf(gig, commandNamed(command), of_staff ? seller : staff),
                 QStringLiteral("not_allowed"));
    }

    void tellsItsStatus() {
        QVERIFY(gigIn(QStringLiteral("draft"))->status() == GigStatus::draft);
        QVERIFY(gigIn(QStringLiteral("pending"))->status() == GigStatus::pending_review);
        QVERIFY(gigIn(QStringLiteral("changes"))->status() == GigStatus::requires_modification);
        QVERIFY(gigIn(QStringLiteral("denied"))->status() == GigStatus::denied);
        QVERIFY(gigIn(QStringLiteral("active"))->status() == GigStatus::active);
        QVERIFY(gigIn(QStringLiteral("edited"))->status() == GigStatus::active);
        QVERIFY(gigIn(QStringLiteral("paused"))->status() == GigStatus::paused);
        QVERIFY(gigIn(QStringLiteral("archived"))->status() == GigStatus::archived);
        QVERIFY(liveGig()->orderable());
        QVERIFY(!gigIn(QStringLiteral("paused"))->orderable());
        QVERIFY(!gigIn(QStringLiteral("archived"))->orderable());
        QVERIFY(!submittedGig()->orderable());
    }

    void publishesTheWholeVersion() {
        const auto outcome =
            decide(submittedGig(), GigCommand(ApproveGig{gig_id, gig_version}), contextOf(staff));
        const auto& published = std::get<GigVersionPublished>(outcome.value().front());
        QCOMPARE(published.version_no, 1);
        QVERIFY(published.content == gigContent());
        QCOMPARE(text(published.seller_name), QStringLiteral("Sara"));
        // A reader of published versions alone sees the same live gig.
        const Gig seen = evolve(std::nullopt, GigEvent(published), {start, staff});
        QVERIFY(seen.orderable());
        QVERIFY(seen.live == liveGig()->live);
    }

    void candidateLeavesTheLiveVersionSelling() {
        auto gig = then(liveGig(), save(titled("I will draw two logos")));
        gig = then(gig, SubmitGig{gig_id, second_version});
        QVERIFY(gig->review == GigReview::pending);
        QVERIFY(gig->orderable());
        QCOMPARE(text(gig->live->content.title), QStringLiteral("I will draw your logo"));
        gig = then(gig, ApproveGig{gig_id, second_version}, staff);
        QCOMPARE(gig->live->version_no, 2);
        QCOMPARE(text(gig->live->content.title), QStringLiteral("I will draw two logos"));
    }

    void editWithdrawsTheSubmission() {
        const auto edited = then(submittedGig(), save(titled("I will draw something else")));
        QVERIFY(edited->review == GigReview::none);
        QCOMPARE(codeOf(edited, ApproveGig{gig_id, gig_version}, staff), QStringLiteral("not_in_review"));
    }

    void approvalNamesTheVersion() {
        QCOMPARE(codeOf(submittedGig(), ApproveGig{gig_id, second_version}, staff),
                 QStringLiteral("not_in_review"));
    }

    void versionIdsAreNotReused() {
        QCOMPARE(codeOf(gigIn(QStringLiteral("edited")), SubmitGig{gig_id, gig_version}, seller),
                 QStringLiteral("version_id_used"));
    }

    void emptyEditIsSuperseded() {
        QCOMPARE(codeOf(draftGig(), save(titled(gigContent().title)), seller), QStringLiteral("superseded"));
        QCOMPARE(codeOf(draftGig(), save({}), seller), QStringLiteral("superseded"));
    }

    void savesOnlyWhatDiffers() {
        GigPatch patch = titled("I will draw anything");
        patch.description = gigContent().description;
        const auto outcome = decide(draftGig(), GigCommand(save(patch)), contextOf(seller));
        QVERIFY(std::get<GigDraftSaved>(outcome.value().front()).patch == titled("I will draw anything"));
    }

    void editsOfDifferentFieldsMerge() {
        const GigPatch mine = titled("I will draw mine");
        const GigPatch theirs{.description = "Other words."};
        const auto base = basesOf(draftGig()->draft, mine);
        const auto gig = then(draftGig(), save(theirs));
        const auto merged = then(gig, save(mine, base));
        QCOMPARE(text(merged->draft.title), QStringLiteral("I will draw mine"));
        QCOMPARE(text(merged->draft.description), QStringLiteral("Other words."));
    }

    void editsOfOneFieldConflict() {
        const GigPatch mine = titled("I will draw mine");
        const auto base = basesOf(draftGig()->draft, mine);
        const auto gig = then(draftGig(), save(titled("I will draw theirs")));
        const auto outcome = decide(gig, GigCommand(save(mine, base)), contextOf(seller));
        QCOMPARE(codeOf(outcome), QStringLiteral("field_conflict"));
        QCOMPARE(text(outcome.error().where), QStringLiteral("title"));
        QVERIFY(outcome.error().retry == Retry::after_edit);
        // The same edit made twice is no conflict.
        QCOMPARE(codeOf(gig, save(titled("I will draw theirs"), base), seller), QStringLiteral("superseded"));
    }

    void categoryIsFixedOncePublished() {
        const GigPatch other{.category = "Music"};
        QCOMPARE(codeOf(liveGig(), save(other), seller), QStringLiteral("category_fixed"));
        QCOMPARE(codeOf(draftGig(), save(other), seller), QStringLiteral("GigDraftSaved"));
    }

    void limitsActiveGigs() {
        Context context = contextOf(seller);
        context.policy.active_gigs_max = 4;
        int active = 4;
        context.active_gigs_of = [&](AccountId) { return active; };
        const GigCommand submit = SubmitGig{gig_id, second_version};
        const GigCommand resume = ResumeGig{gig_id};
        QCOMPARE(codeOf(decide(draftGig(), submit, context)), QStringLiteral("active_gig_limit"));
        QCOMPARE(codeOf(decide(gigIn(QStringLiteral("paused")), resume, context)),
                 QStringLiteral("active_gig_limit"));
        QCOMPARE(codeOf(decide(gigIn(QStringLiteral("edited")), submit, context)),
                 QStringLiteral("GigSubmitted"));
        active = 3;
        QCOMPARE(codeOf(decide(draftGig(), submit, context)), QStringLiteral("GigSubmitted"));
        QCOMPARE(codeOf(decide(gigIn(QStringLiteral("paused")), resume, context)),
                 QStringLiteral("GigResumed"));
    }

    void limitsActiveGigsByLevel() {
        Context context = contextOf(seller);
        int active = 4;
        std::optional<SellerLevel> level = SellerLevel::new_seller;
        context.active_gigs_of = [&](AccountId) { return active; };
        context.level_of = [&](AccountId) { return level; };
        const GigCommand submit = SubmitGig{gig_id, second_version};
        QCOMPARE(codeOf(decide(draftGig(), submit, context)), QStringLiteral("active_gig_limit"));
        level = SellerLevel::level_two;
        QCOMPARE(codeOf(decide(draftGig(), submit, context)), QStringLiteral("GigSubmitted"));
        active = 10;
        QCOMPARE(codeOf(decide(draftGig(), submit, context)), QStringLiteral("active_gig_limit"));
        level = SellerLevel::top_rated;
        QCOMPARE(codeOf(decide(draftGig(), submit, context)), QStringLiteral("GigSubmitted"));
    }

    void reviewNeedsReasons() {
        QCOMPARE(codeOf(submittedGig(), RequireGigChanges{gig_id, {}}, staff), QStringLiteral("bad_reason"));
        QCOMPARE(codeOf(submittedGig(), RequireGigChanges{gig_id, {" "}}, staff),
                 QStringLiteral("bad_reason"));
        QCOMPARE(codeOf(submittedGig(), DenyGig{gig_id, ""}, staff), QStringLiteral("bad_reason"));
    }

    void refusesEventsThatCanNotFollow() {
        const EventInfo info{start, seller};
        QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                 evolve(std::optional<Gig>(), GigResumed{gig_id, PauseCause::seller}, info));
        QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                 evolve(draftGig(), GigResumed{id<GigId>(99), PauseCause::seller}, info));
    }
};

QTEST_GUILESS_MAIN(TestGig)
#include "tst_gig.moc"
