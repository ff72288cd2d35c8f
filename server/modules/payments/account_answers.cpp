#include "server/modules/payments/account_answers.h"

#include "model/codec/encode.h"
#include "model/ledger/statement.h"
#include "server/module/module.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {

std::string queried(const std::map<std::string, std::string>& query, const std::string& name) {
    const auto found = query.find(name);
    return found == query.end() ? std::string() : found->second;
}

boost::json::object encodedLine(const StatementLine& line) {
    return {{"at", line.key.at.toString()},
            {"event", line.key.event.toString()},
            {"clearing", codec::encodeMoney(line.clearing)},
            {"available", codec::encodeMoney(line.available)},
            {"withdrawing", codec::encodeMoney(line.withdrawing)},
            {"overdraft", codec::encodeMoney(line.overdraft)},
            {"balance", codec::encodeMoney(line.balance)}};
}

} // namespace

protocol::Response balanceAnswer(Books& books, AccountId account) {
    boost::json::array balances;
    for (const auto& currency : books.currenciesOf(account)) {
        const auto held = [&](Book book) {
            return codec::encodeMoney(books.balance({book, account.uuid()}, currency));
        };
        balances.push_back(boost::json::object{{"clearing", held(Book::seller_clearing)},
                                               {"available", held(Book::seller_available)},
                                               {"withdrawing", held(Book::seller_withdrawing)},
                                               {"overdraft", held(Book::seller_overdraft)},
                                               {"credit", held(Book::buyer_credit)}});
    }
    return jsonResponse(200, boost::json::serialize(boost::json::object{{"balances", std::move(balances)}}));
}

protocol::Response statementAnswer(Books& books, AccountId account,
                                   const std::map<std::string, std::string>& query) {
    const auto currency = Currency::parse(queried(query, "currency"));
    if (!currency)
        return problemResponse(
            400, {.code = "bad_currency",
                  .what = "A statement is in one currency. Name it by its code, such as currency=USD.",
                  .where = "currency"});
    const auto lines = statementOf(account, *currency, books.postingsTo(account, *currency));
    if (queried(query, "format") == "csv")
        return {.status = 200, .content_type = "text/csv", .body = statementCsv(lines)};
    boost::json::array encoded;
    for (const auto& line : lines)
        encoded.push_back(encodedLine(line));
    return jsonResponse(200, boost::json::serialize(boost::json::object{{"lines", std::move(encoded)}}));
}

} // namespace gw::server
