#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;
using std::chrono::hours;

namespace {

QString outcomeOf(const std::optional<Account>& account, const AccountCommand& command,
                  const Context& context) {
    const auto outcome = decide(account, command, context);
    if (!outcome)
        return text(outcome.error().code);
    return outcome->empty() ? QStringLiteral("superseded")
                            : std::visit([](const auto& body) { return text(body.type); }, outcome->front());
}

QString outcomeOf(const std::optional<Account>& account, const AccountCommand& command,
                  AccountId actor = seller) {
    return outcomeOf(account, command, contextOf(actor));
}

std::optional<Account> then(std::optional<Account> account, const AccountCommand& command,
                            AccountId actor = seller) {
    return after(std::move(account), command, contextOf(actor));
}

SetAway awayFor(int days) { return {seller, start, start + std::chrono::days(days), "On holiday."}; }

} // namespace

class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesDisplayNames() {
        const auto account = registeredAccount();
        const auto outcome = [&](const std::optional<Account>& state, std::string name, AccountId actor) {
            const auto decided =
                decide(state, AccountCommand(ChangeDisplayName{seller, std::move(name)}), contextOf(actor));
            return !decided           ? text(decided.error().code)
                   : decided->empty() ? QStringLiteral("superseded")
                                      : QStringLiteral("changed");
        };
        QCOMPARE(outcome(account, "Zoë", seller), QStringLiteral("changed"));
        QCOMPARE(outcome(account, "Sara", seller), QStringLiteral("superseded"));
        QCOMPARE(outcome(account, "", seller), QStringLiteral("bad_name"));
        QCOMPARE(outcome(account, "a\nb", seller), QStringLiteral("bad_name"));
        QCOMPARE(outcome(account, std::string(61, 'x'), seller), QStringLiteral("bad_name"));
        QCOMPARE(outcome(account, "Eve", stranger), QStringLiteral("not_found"));
        QCOMPARE(outcome(account, "Eve", staff), QStringLiteral("not_allowed"));
        QCOMPARE(outcome(std::nullopt, "Eve", seller), QStringLiteral("not_found"));
        const auto renamed =
            after(account, AccountCommand(ChangeDisplayName{seller, "Zoë"}), contextOf(seller));
        QCOMPARE(text(renamed->display_name), QStringLiteral("Zoë"));
    }

    void editsOfDifferentProfileFieldsMerge() {
        auto account = then(registeredAccount(), EditProfile{seller, {.headline = "Logos by hand"}});
        account = then(account, EditProfile{seller, {.about = "Since 2009.", .skills = {{"drawing"}}}});
        QCOMPARE(text(account->profile.headline), QStringLiteral("Logos by hand"));
        QCOMPARE(account->profile.skills.size(), std::size_t(1));
        const EditProfile same{seller, {.headline = "Logos by hand"}};
        QCOMPARE(outcomeOf(account, same), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(account, same, stranger), QStringLiteral("not_found"));
        const EditProfile long_headline{seller, {.headline = std::string(81, 'x')}};
        QCOMPARE(outcomeOf(account, long_headline), QStringLiteral("profile_limit"));
        const auto outcome = decide(account, AccountCommand(EditProfile{seller, {.skills = {{"a", "b\nc"}}}}),
                                    contextOf(seller));
        QCOMPARE(text(outcome.error().where), QStringLiteral("patch.skills[1]"));
    }

    void workingHours_data() {
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("good");
        QTest::newRow("afternoon") << 1 << 13 * 60 << 17 * 60 << true;
        QTest::newRow("until midnight") << 7 << 20 * 60 << 24 * 60 << true;
        QTest::newRow("touching") << 1 << 12 * 60 << 13 * 60 << true;
        QTest::newRow("overlapping") << 1 << 11 * 60 << 13 * 60 << false;
        QTest::newRow("empty") << 2 << 60 << 60 << false;
        QTest::newRow("backwards") << 2 << 61 << 60 << false;
        QTest::newRow("past midnight") << 2 << 60 << 24 * 60 + 1 << false;
        QTest::newRow("no such day") << 8 << 60 << 120 << false;
    }
    void workingHours() {
        QFETCH(int, weekday);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, good);
        const SetWorkingHours command{seller, {{1, 9 * 60, 12 * 60}, {weekday, from, to}}};
        QCOMPARE(outcomeOf(registeredAccount(), command),
                 good ? QStringLiteral("WorkingHoursSet") : QStringLiteral("bad_hours"));
        if (good)
            QCOMPARE(minutesPerWeek(command.hours), 3 * 60 + to - from);
    }

    void goesAwayAndComesBack() {
        const auto account = then(registeredAccount(), awayFor(7));
        QVERIFY(isAway(*account->away, start));
        QVERIFY(!isAway(*account->away, start + std::chrono::days(7)));
        QCOMPARE(outcomeOf(account, awayFor(7)), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(account, awayFor(8)), QStringLiteral("AwaySet"));
        QVERIFY(!then(account, ClearAway{seller})->away);
        QCOMPARE(outcomeOf(registeredAccount(), ClearAway{seller}), QStringLiteral("superseded"));
        QCOMPARE(outcomeOf(registeredAccount(), awayFor(0)), QStringLiteral("bad_dates"));
        QCOMPARE(outcomeOf(registeredAccount(), awayFor(366)), QStringLiteral("bad_dates"));
    }

    /// Away set while an order arrived: chosen offline at -2 h, known here now.
    void ordersThatCrossedAnAbsenceCanBeDeclined() {
        Context context = contextOf(seller);
        context.issued_at = start - hours(2);
        const auto account =
            after(registeredAccount(),
                  AccountCommand(SetAway{seller, start - hours(2), start + hours(48), ""}), context);
        const Away& away = *account->away;
        const Policy policy;
        QVERIFY(declinesWithoutFault(away, start - hours(1), start, policy));
        QVERIFY(declinesWithoutFault(away, start - hours(1), start + hours(12), policy));
        QVERIFY(!declinesWithoutFault(away, start - hours(1), start + hours(12) + milliseconds(1), policy));
        QVERIFY(!declinesWithoutFault(away, start - hours(3), start, policy)); // before it was chosen
        QVERIFY(!declinesWithoutFault(away, start, start, policy));            // known by then
    }

    void aClockThatRunsAheadExcusesNothing() {
        Context context = contextOf(seller);
        context.issued_at = start + hours(24 * 365);
        const auto account = after(registeredAccount(), AccountCommand(awayFor(7)), context);
        QVERIFY(account->away->chosen_at == start);
    }

    void keepsQuickReplies() {
        auto account = then(registeredAccount(), SaveQuickReply{seller, {"hi", "Greeting", "Hello {buyer}"}});
        account = then(account, SaveQuickReply{seller, {"hi", "Greeting", "Good day {buyer}"}});
        QCOMPARE(account->quick_replies.size(), std::size_t(1));
        QCOMPARE(text(account->quick_replies[0].text), QStringLiteral("Good day {buyer}"));
        QCOMPARE(outcomeOf(account, SaveQuickReply{seller, {"x", "", "text"}}),
                 QStringLiteral("bad_quick_reply"));
        QCOMPARE(outcomeOf(account, RemoveQuickReply{seller, "other"}), QStringLiteral("superseded"));
        QVERIFY(then(account, RemoveQuickReply{seller, "hi"})->quick_replies.empty());
    }

    void levelsAreGranted() {
        const GrantLevel grant{seller, SellerLevel::level_one, "10 orders"};
        QCOMPARE(outcomeOf(registeredAccount(), grant), QStringLiteral("not_allowed"));
        QCOMPARE(outcomeOf(registeredAccount(), grant, stranger), QStringLiteral("not_found"));
        const auto account = then(registeredAccount(), grant, staff);
        QVERIFY(account->level == SellerLevel::level_one);
        QCOMPARE(outcomeOf(account, grant, staff), QStringLiteral("superseded"));
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
