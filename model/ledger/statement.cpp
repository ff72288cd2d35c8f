#include "model/ledger/statement.h"

namespace gw {
namespace {

/// The column of the line that a book's postings go to; null for other books.
Money* columnOf(StatementLine& line, Book book) {
    switch (book) {
    case Book::seller_clearing:
        return &line.clearing;
    case Book::seller_available:
        return &line.available;
    case Book::seller_withdrawing:
        return &line.withdrawing;
    case Book::seller_overdraft:
        return &line.overdraft;
    default:
        return nullptr;
    }
}

/// "-12.50"; the currency stands in the header.
std::string decimal(Money amount) {
    std::string text = amount.toString();
    return text.substr(0, text.find(' '));
}

} // namespace

std::vector<StatementLine> statementOf(AccountId seller, Currency currency,
                                       std::span<const Posting> postings) {
    const Money none(0, currency);
    Money balance = none;
    std::vector<StatementLine> lines;
    for (const Posting& posting : postings) {
        StatementLine empty{posting.key, none, none, none, none, none};
        if (posting.account.owner != seller.uuid() || posting.amount.currency() != currency ||
            !columnOf(empty, posting.account.book))
            continue;
        if (lines.empty() || lines.back().key != posting.key)
            lines.push_back(empty);
        Money& column = *columnOf(lines.back(), posting.account.book);
        column = isDebitBook(posting.account.book) ? column + posting.amount : column - posting.amount;
        balance = balance - posting.amount;
        lines.back().balance = balance;
    }
    return lines;
}

std::string statementCsv(std::span<const StatementLine> lines) {
    std::string csv = "time,event,currency,clearing,available,withdrawing,overdraft,balance\n";
    for (const StatementLine& line : lines) {
        csv += line.key.at.toString() + "," + line.key.event.toString() + "," +
               line.balance.currency().toString();
        for (const Money& amount :
             {line.clearing, line.available, line.withdrawing, line.overdraft, line.balance})
            csv += "," + decimal(amount);
        csv += "\n";
    }
    return csv;
}

} // namespace gw
