#include "model/codec/vocabulary.h"
#include "tests/ledger/money_story.h"
#include "tests/ledger/script.h"

#include <QTest>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

using namespace gw;
using namespace gw::fixtures;
namespace json = boost::json;

namespace {

/// A document line by line, so that a comparison names the account that differs.
QStringList spelledOut(const json::value& value, const QString& path = {}) {
    QStringList lines;
    if (const auto* object = value.if_object())
        for (const auto& member : *object)
            lines << spelledOut(member.value(),
                                path + QLatin1Char(' ') + QString::fromStdString(member.key()));
    else if (const auto* array = value.if_array(); array && !array->empty() && (*array)[0].is_array())
        for (const auto& item : *array)
            lines << spelledOut(item, path);
    else
        lines << path + QLatin1Char(' ') + QString::fromStdString(json::serialize(value));
    return lines;
}

/// The books of the program in the script's words.
json::object booksOf(const money::Story& story) {
    std::map<std::string, std::map<std::string, std::int64_t>> balances;
    for (const auto& [place, debit] : story.ledger().accounts())
        balances[place.second][place.first.toString()] = isDebitBook(place.first.book) ? debit : -debit;
    json::object in_json, of_currency;
    for (const auto& [currency, accounts] : balances) {
        for (const auto& [account, balance] : accounts)
            of_currency[account] = balance;
        in_json[currency] = of_currency;
    }
    json::array lines;
    for (const auto& line : statementOf(seller, usd(0).currency(), story.postings())) {
        const Money change = line.clearing + line.available + line.withdrawing - line.overdraft;
        lines.push_back(json::array{line.key.at.toString(), change.minor(), line.balance.minor()});
    }
    json::object statement, result;
    statement[seller.toString()] = json::object{{"USD", lines}};
    result["balances"] = std::move(in_json);
    result["statements"] = std::move(statement);
    return result;
}

} // namespace

class TestLedgerScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsToTheSameBooks_data() {
        QTest::addColumn<int>("commission_bps");
        QTest::addColumn<qint64>("price");
        QTest::newRow("as usual") << 2'000 << qint64(10'000);
        QTest::newRow("halves that round down") << 1'250 << qint64(10'004);
        QTest::newRow("halves that round up") << 1'250 << qint64(10'012);
        QTest::newRow("odd cents") << 1'999 << qint64(4'357);
    }
    void foldsToTheSameBooks() {
        QFETCH(int, commission_bps);
        QFETCH(qint64, price);
        Policy policy;
        policy.commission_bps = commission_bps;
        const auto story = money::everyMovement(policy, price);
        const auto run = runScript(story.exported());
        QVERIFY2(run.exit_code == 0, run.error.constData());
        const auto told =
            json::parse(std::string_view(run.out.constData(), static_cast<std::size_t>(run.out.size())));
        QCOMPARE(spelledOut(told), spelledOut(booksOf(story)));
    }

    void storyMovesEverythingThatCanMove() {
        const std::string events = money::everyMovement({}, 10'000).exported();
        for (const char* type :
             {"PaymentCaptured", "ExtraAdded", "MilestoneFunded", "MilestoneCompleted", "OrderCompleted",
              "OrderReopened", "OrderCancelled", "PartialRefunded", "TipLeft", "EarningCleared",
              "ChargebackRecorded", "DisputeHeld", "DisputeReleased", "DisputeRefunded",
              "WithdrawalRequested", "WithdrawalPaid", "WithdrawalFailed", "OverdraftRepaid"})
            QVERIFY2(events.find("\"type\":\"" + std::string(type) + "\"") != std::string::npos, type);
    }

    /// The script has to be able to disagree.
    void noticesWhatDoesNotAddUp() {
        const std::string events = money::everyMovement({}, 10'000).exported();
        const auto first_line = events.substr(0, events.find('\n') + 1);
        QVERIFY(runScript(events + first_line).error.contains("came twice"));
        std::string forged = events;
        const std::string net = R"("type":"EarningCleared")";
        const auto at = forged.find(R"("minor":)", forged.find(net)) + 8;
        forged.insert(at, "9");
        QCOMPARE(runScript(forged).exit_code, 1);
    }
};

QTEST_GUILESS_MAIN(TestLedgerScript)
#include "tst_ledger_script.moc"
