#pragma once

#include "model/decide.h"

/// The people, things and facts that the tables of states.md are made with: one seller with one gig, one
/// buyer, the marketplace itself and a stranger, at a fixed time.
namespace gw::reference {

/// The id number `n` of its kind.
template<class SomeId>
SomeId idNumber(std::uint8_t n) {
    return SomeId(Uuid({0x01, 0x90, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, n}));
}

inline const AccountId seller = idNumber<AccountId>(1);
inline const AccountId buyer = idNumber<AccountId>(2);
inline const AccountId marketplace = idNumber<AccountId>(3);
inline const AccountId stranger = idNumber<AccountId>(4);
inline const GigId gig_id = idNumber<GigId>(10);
inline const GigVersionId first_version = idNumber<GigVersionId>(11);
inline const GigVersionId second_version = idNumber<GigVersionId>(12);
inline const OrderId order_id = idNumber<OrderId>(20);
inline const ConversationId conversation_id = conversationBetween(seller, buyer);
inline const OfferId offer_id = idNumber<OfferId>(21);
inline const BriefId brief_id = idNumber<BriefId>(22);
inline const QuoteId quote_id = idNumber<QuoteId>(23);
inline const WithdrawalId withdrawal_id = idNumber<WithdrawalId>(24);

/// 2026-01-05T09:00:00Z, a Monday.
inline constexpr Instant start = Instant::fromUnixMs(1'767'603'600'000);

Money usd(std::int64_t cents);
Artefact file(std::uint8_t n);
GigContent gigContent();
/// The gig as it sells.
const Gig& gigOnSale();
OfferTerms offerTerms();
BriefContent briefContent();

/// `actor` at `now`, with every fact known: the gig sells and has room, the brief is open, the seller set an
/// absence while the order was on its way, there is money to withdraw, and all files have arrived.
Context contextOf(AccountId actor, Instant now);

/// Decides `command` and folds its events; throws UnexpectedProblem when it is rejected.
template<class State, class Command>
void take(std::optional<State>& state, const Command& command, AccountId actor, Instant now = start) {
    for (const auto& event : decide(state, command, contextOf(actor, now)).value())
        state = evolve(std::move(state), event, {now, actor});
}

} // namespace gw::reference
