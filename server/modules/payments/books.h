#pragma once

#include "model/ledger/ledger.h"
#include "sql/database.h"

#include <span>
#include <vector>

namespace gw::server {

/// The double-entry ledger in the module's database: every posting, keyed by its event, and every account's
/// balance. Wraps a connection; the worker head posts, the service head reads.
class Books {
public:
    static const std::vector<const char*>& tables();

    explicit Books(sql::Database& database)
        : m_database(database) {}

    /// Posts what one event moves, inside a transaction. An entry that the model's Ledger refuses, or of an
    /// event that is posted already, is a bug and throws std::runtime_error: nothing of it is written.
    void post(std::span<const Posting> postings);

    /// The balance on the account's normal side.
    Money balance(const LedgerAccount& account, Currency currency);
    /// The currencies in which anything was ever posted for the owner.
    std::vector<Currency> currenciesOf(AccountId owner);
    /// All postings to the owner's accounts in one currency, in the order they were made.
    std::vector<Posting> postingsTo(AccountId owner, Currency currency);

private:
    std::int64_t debitOf(const Ledger::Place& place);
    void putDebit(const Ledger::Place& place, std::int64_t debit);

    sql::Database& m_database;
};

} // namespace gw::server
