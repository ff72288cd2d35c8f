#pragma once

#include "model/codec/vocabulary.h"
#include "tests/support/model_fixtures.h"

#include <QString>

/// The marketplace that a test's server opens: made by the server's own code under a clock of weeks ago, so
/// that its orders are long overdue today.
namespace gw::e2e {

/// Sara sells, Ben buys; each signs in with "<name>@market.example" and this password.
inline constexpr auto password = "correct horse battery";
inline constexpr auto seller_email = "sara@market.example";
inline constexpr auto buyer_email = "ben@market.example";

/// The order number `n`, from 0: Ben's, in progress, unanswered by Sara and very late.
inline OrderId order(unsigned n) { return fixtures::id<OrderId>(1'000 + n); }
inline constexpr unsigned orders = 4;

/// Writes the marketplace into `data_folder`. Problems: those of the core, and "refused" when it did not take
/// one of the commands.
Result<void> buildMarket(const QString& data_folder);

} // namespace gw::e2e
