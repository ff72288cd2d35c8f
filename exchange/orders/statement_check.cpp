#include "exchange/orders/statement_check.h"

#include "exchange/market_log.h"
#include "exchange/orders/endings.h"
#include "model/ledger/statement.h"
#include "server/module/columns.h"
#include "sql/database.h"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>
#include <sstream>
#include <unordered_map>

namespace gw::exchange {
namespace {

/// A fifth of `gross`, half to even.
std::int64_t commissionOf(std::int64_t gross) {
    const std::int64_t fifth = gross / 5;
    const std::int64_t rest = gross % 5; // of five, so never exactly a half
    return rest > 2 ? fifth + 1 : fifth;
}

bool isOfSeller(Book book) {
    return book == Book::seller_clearing || book == Book::seller_available ||
           book == Book::seller_withdrawing || book == Book::seller_overdraft;
}

} // namespace

std::map<AccountId, Money> earningsInFiles(const DataSet& data, const OrderPlan& plan,
                                           const std::vector<StepOutcome>& outcomes) {
    static_assert(Policy{}.commission_bps == 2'000);
    const auto endings = storyEndings(plan, outcomes);
    std::map<AccountId, Money> earned;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        if (!endings[i].completed)
            continue;
        const Story& story = plan.stories[i];
        Money gross = data.items[story.item_rows.front()].price.times(0);
        for (const std::size_t row : story.item_rows)
            gross = gross + data.items[row].price;
        const Money net(gross.minor() - commissionOf(gross.minor()), gross.currency());
        const auto [sum, is_new] = earned.try_emplace(story.seller, net);
        if (!is_new)
            sum->second = sum->second + net;
    }
    return earned;
}

Result<std::vector<Posting>> postingsReplayed(const QString& data_folder) {
    std::unordered_map<std::string, std::optional<Order>> orders;
    std::vector<Posting> postings;
    const auto done = readMarketLog(
        data_folder, QStringLiteral("orders"), [&](const server::Entry& entry, const AnyEvent& event) {
            const auto* of_order = std::get_if<OrderEvent>(&event);
            if (!of_order)
                return;
            auto& order = orders[entry.stream];
            const auto posted = postingsOf(order, *of_order, {entry.id, entry.time});
            postings.insert(postings.end(), posted.begin(), posted.end());
            order = evolve(std::move(order), *of_order, {entry.time, entry.actor});
        });
    if (!done)
        return done.error();
    return postings;
}

Result<std::vector<Posting>> postingsInBooks(const QString& data_folder) {
    const auto database =
        sql::Database::open(data_folder + QStringLiteral("/payments.db"), sql::Database::Access::reader, {});
    if (!database)
        return database.error();
    std::vector<Posting> postings;
    auto row = (*database)->statement(
        "SELECT event, at, book, owner, currency, debit FROM posting WHERE length(owner) > 0 ORDER BY id");
    while (row.next()) {
        LedgerAccount account{Book::psp, server::uuidFrom(row.view(3))};
        boost::describe::enum_from_string(row.text(2).c_str(), account.book);
        postings.push_back({{EventId(server::uuidFrom(row.view(0))), Instant::fromUnixMs(row.integer(1))},
                            account,
                            Money(row.integer(5), Currency::parse(row.view(4)).value())});
    }
    return postings;
}

void checkStatements(ImportReport& report, const std::string& source,
                     const std::map<AccountId, Money>& in_files, const std::vector<Posting>& postings) {
    std::map<AccountId, std::vector<Posting>> of_seller;
    for (const auto& posting : postings)
        if (isOfSeller(posting.account.book))
            of_seller[AccountId(*posting.account.owner)].push_back(posting);
    std::size_t lines = 0, agree = 0;
    std::string first_difference;
    for (const auto& [seller, earned] : in_files) {
        const auto statement = statementOf(seller, earned.currency(), of_seller[seller]);
        lines += statement.size();
        const bool same = !statement.empty() && statement.back().balance == earned;
        agree += same ? 1 : 0;
        if (!same && first_difference.empty())
            first_difference = seller.toString();
    }
    const auto strangers = std::count_if(of_seller.begin(), of_seller.end(),
                                         [&](const auto& one) { return !in_files.contains(one.first); });
    std::ostringstream out;
    out << "Statements from " << source << ": " << agree << " of " << in_files.size() << " sellers' ("
        << lines << " lines) replay to what the files say they earned, to the cent";
    if (!first_difference.empty())
        out << "; the first that does not: account " << first_difference;
    if (strangers > 0)
        out << "; " << strangers << " sellers earned something that the files do not say";
    out << "\n";
    report.checks.push_back({out.str(), agree == in_files.size() && strangers == 0});
}

} // namespace gw::exchange
