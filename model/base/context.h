#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/base/money.h"
#include "model/base/policy.h"

#include <functional>
#include <optional>
#include <string>

namespace gw {

struct Away;
struct Brief;
struct Gig;
struct Quote;
enum class SellerLevel;

/// All that deciding may look at besides the aggregate itself. The caller fetches these facts; deciding does
/// no I/O. Functions may be empty: then the fact is unknown here (a desktop predicting) and the decision says
/// so by the problem "not_known_here" or does without (a name).
struct Context {
    AccountId actor;
    Instant now;
    /// Review staff and the marketplace's own services (card processor) act with this right.
    bool is_operator = false;
    Policy policy = {};
    /// Display name of an account; empty text when unknown.
    std::function<std::string(AccountId)> name_of = {};
    /// The gig as last published; null when there is none.
    std::function<const Gig*(GigId)> gig_of = {};
    /// How many gigs of the seller are active now.
    std::function<int(AccountId)> active_gigs_of = {};
    /// When the command was made on the person's device; absent when unknown, which means now. It moves no
    /// money and no deadline except where domain.md grants a grace.
    std::optional<Instant> issued_at = {};
    /// The seller's level; absent when it is unknown here.
    std::function<std::optional<SellerLevel>(AccountId)> level_of = {};
    /// The brief as it stands; null when there is none.
    std::function<const Brief*(BriefId)> brief_of = {};
    /// When the seller is away; null when no absence is set.
    std::function<const Away*(AccountId)> away_of = {};
    /// How many orders of the gig are open now; they fill its order queue.
    std::function<int(GigId)> open_orders_of = {};
    /// Whether the seller has declined an order already for the absence that is set now.
    std::function<bool(AccountId)> away_decline_used = {};
    /// The quote as issued; null when there is none.
    std::function<const Quote*(QuoteId)> quote_of = {};
    /// Whether the marketplace has all bytes of a blob.
    std::function<bool(const BlobId&)> has_blob = {};
    /// What the ledger has for the seller to withdraw, in one currency, and what the seller owes. Read in the
    /// transaction that posts the outcome, or what is available could fall below zero.
    std::function<Money(AccountId, Currency)> available_of = {};
    std::function<Money(AccountId, Currency)> overdraft_of = {};

    Instant issuedAt() const { return issued_at.value_or(now); }
};

/// When and by whom an event was recorded, for evolve.
struct EventInfo {
    Instant time;
    AccountId actor;
};

} // namespace gw
