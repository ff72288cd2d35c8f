#include "server/modules/payments/books.h"

#include "server/module/columns.h"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include <stdexcept>

namespace gw::server {

namespace {

std::string bookName(Book book) { return boost::describe::enum_to_string(book, ""); }

Book bookNamed(const std::string& name) {
    Book book{};
    if (!boost::describe::enum_from_string(name.c_str(), book))
        throw sql::SqlError("damaged_file", "there is no book " + name);
    return book;
}

/// Accounts of the marketplace itself have no owner: an empty BLOB.
std::string_view ownerBytes(const LedgerAccount& account) {
    if (!account.owner)
        return {"", 0};
    return {reinterpret_cast<const char*>(account.owner->bytes().data()), account.owner->bytes().size()};
}

} // namespace

const std::vector<const char*>& Books::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE posting (id INTEGER PRIMARY KEY, event BLOB NOT NULL, line INTEGER NOT NULL, "
        "at INTEGER NOT NULL, book TEXT NOT NULL, owner BLOB NOT NULL, currency TEXT NOT NULL, "
        "debit INTEGER NOT NULL, UNIQUE (event, line))",
        "CREATE INDEX posting_by_owner ON posting (owner, currency, id)",
        "CREATE TABLE balance (owner BLOB NOT NULL, currency TEXT NOT NULL, book TEXT NOT NULL, "
        "debit INTEGER NOT NULL, PRIMARY KEY (owner, currency, book)) WITHOUT ROWID"};
    return statements;
}

void Books::post(std::span<const Posting> postings) {
    Ledger::Accounts touched;
    for (const auto& posting : postings) {
        const Ledger::Place place{posting.account, posting.amount.currency().toString()};
        touched.emplace(place, debitOf(place));
    }
    Ledger ledger(std::move(touched));
    if (const auto posted = ledger.post(postings); !posted)
        throw std::runtime_error(posted.error().what);
    int line = 0;
    for (const auto& posting : postings)
        m_database
            .statement("INSERT INTO posting (event, line, at, book, owner, currency, debit) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bindBytes(bytesOf(posting.key.event))
            .bind(line++)
            .bind(posting.key.at.unixMs())
            .bind(bookName(posting.account.book))
            .bindBytes(ownerBytes(posting.account))
            .bind(posting.amount.currency().toString())
            .bind(posting.amount.minor())
            .run();
    for (const auto& [place, debit] : ledger.accounts())
        putDebit(place, debit);
}

std::int64_t Books::debitOf(const Ledger::Place& place) {
    auto row =
        m_database.statement("SELECT debit FROM balance WHERE owner = ? AND currency = ? AND book = ?");
    row.bindBytes(ownerBytes(place.first)).bind(place.second).bind(bookName(place.first.book));
    return row.next() ? row.integer(0) : 0;
}

void Books::putDebit(const Ledger::Place& place, std::int64_t debit) {
    m_database.statement("INSERT OR REPLACE INTO balance (owner, currency, book, debit) VALUES (?, ?, ?, ?)")
        .bindBytes(ownerBytes(place.first))
        .bind(place.second)
        .bind(bookName(place.first.book))
        .bind(debit)
        .run();
}

Money Books::balance(const LedgerAccount& account, Currency currency) {
    const auto debit = debitOf({account, currency.toString()});
    return {isDebitBook(account.book) ? debit : -debit, currency};
}

std::vector<Currency> Books::currenciesOf(AccountId owner) {
    auto row = m_database.statement("SELECT DISTINCT currency FROM balance WHERE owner = ?");
    row.bindBytes(bytesOf(owner));
    std::vector<Currency> currencies;
    while (row.next())
        currencies.push_back(Currency::parse(row.view(0)).value());
    return currencies;
}

std::vector<Posting> Books::postingsTo(AccountId owner, Currency currency) {
    auto row = m_database.statement(
        "SELECT event, at, book, debit FROM posting WHERE owner = ? AND currency = ? ORDER BY id");
    row.bindBytes(bytesOf(owner)).bind(currency.toString());
    std::vector<Posting> postings;
    while (row.next())
        postings.push_back({{idFrom<EventId>(row.view(0)), Instant::fromUnixMs(row.integer(1))},
                            {bookNamed(row.text(2)), owner.uuid()},
                            {row.integer(3), currency}});
    return postings;
}

} // namespace gw::server
