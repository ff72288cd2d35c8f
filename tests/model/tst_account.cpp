#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;

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
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
