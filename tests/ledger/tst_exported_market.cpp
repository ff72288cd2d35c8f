#include "exchange/event_export.h"
#include "exchange/orders/orders_import.h"
#include "exchange/orders/statement_check.h"
#include "model/codec/vocabulary.h"
#include "tests/exchange/order_files.h"
#include "tests/ledger/script.h"

#include <QTest>
#include <boost/json/parse.hpp>

#include <sstream>

using namespace gw;
using namespace gw::exchange;
using namespace gw::fixtures;
namespace json = boost::json;

namespace {

/// A cancelled order beside a completed one, so that money goes both ways.
const QByteArray cancelled_order =
    "o2,c2,canceled,2018-01-01 11:00:00,2018-01-01 11:05:00,,,2018-01-20 00:00:00\n";
const QByteArray cancelled_item = "o2,1,p1,s1,2018-01-05 00:00:00,10.03,3.00\n";

/// A marketplace on disk with both orders in it.
struct ImportedMarket {
    ImportedMarket() {
        for (const auto& [name, bytes] : files(one_order + cancelled_order, one_item + cancelled_item)) {
            QFile file(source.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QVERIFY(importOrders(source.path().toStdString(), data.path(), {}).has_value());
    }

    QTemporaryDir source;
    QTemporaryDir data;
};

std::string exported(const QString& data_folder) {
    std::string events;
    const auto count = exportEvents(data_folder, [&events](const std::string& line) {
        events += line + '\n';
        return true;
    });
    return count ? events : count.error().what;
}

} // namespace

class TestExportedMarket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsToTheMarketsOwnBooks() {
        const ImportedMarket market;
        const auto run = runScript(exported(market.data.path()));
        QVERIFY2(run.exit_code == 0, run.error.constData());
        const auto told = json::parse(run.out.toStdString());
        const auto postings = postingsInBooks(market.data.path());
        QVERIFY(postings.has_value());
        std::map<LedgerAccount, std::int64_t> debits;
        for (const auto& posting : *postings)
            debits[posting.account] += posting.amount.minor();
        QVERIFY(!debits.empty());
        for (const auto& [account, debit] : debits)
            QCOMPARE(told.at("balances").at("BRL").at(account.toString()).as_int64(),
                     isDebitBook(account.book) ? debit : -debit);
    }

    void holdsEachStreamWholeAndInOrder() {
        const ImportedMarket market;
        std::map<std::string, std::int64_t> seq_of;
        std::istringstream events(exported(market.data.path()));
        for (std::string line; std::getline(events, line);) {
            const auto event = json::parse(line);
            auto& seq = seq_of[std::string(event.at("stream").as_string())];
            QCOMPARE(event.at("seq").as_int64(), ++seq);
            QVERIFY(decodeEvent(event.at("type").as_string(),
                                static_cast<int>(event.at("version").as_int64()), event.at("body"))
                        .has_value());
        }
        for (const char* kind : {"account", "gig", "order", "review"})
            QVERIFY2(std::ranges::any_of(seq_of, [kind](const auto& of) { return kindOf(of.first) == kind; }),
                     kind);
    }

    void saysWhatIsWrong() {
        const QTemporaryDir empty;
        const auto keep = [](const std::string&) { return true; };
        QCOMPARE(exportEvents(empty.path(), keep).error().code, std::string("no_marketplace"));
        const ImportedMarket market;
        const auto full = exportEvents(market.data.path(), [](const std::string&) { return false; });
        QCOMPARE(full.error().code, std::string("not_written"));
    }
};

QTEST_GUILESS_MAIN(TestExportedMarket)
#include "tst_exported_market.moc"
