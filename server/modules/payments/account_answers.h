#pragma once

#include "server/modules/payments/books.h"
#include "sync/protocol/message.h"

#include <map>
#include <string>

namespace gw::server {

/// {"balances": [{clearing, available, withdrawing, overdraft, credit}]}: what the account's books hold, one
/// for each of its currencies.
protocol::Response balanceAnswer(Books& books, AccountId account);

/// The account's statement in the query's `currency`, replayed from its postings: {"lines": [{at, event,
/// clearing, available, withdrawing, overdraft, balance}]}, or text/csv with `format=csv`.
protocol::Response statementAnswer(Books& books, AccountId account,
                                   const std::map<std::string, std::string>& query);

} // namespace gw::server
