#pragma once

#include "model/account/account.h"
#include "model/base/context.h"
#include "model/brief/state.h"
#include "model/conversation/state.h"
#include "model/gig/commands.h"
#include "model/gig/events.h"
#include "model/gig/state.h"
#include "model/ledger/state.h"
#include "model/offer/state.h"
#include "model/order/state.h"
#include "model/quote/state.h"
#include "model/review/state.h"

namespace gw {

/// decide: the events a command causes, or the typed reason why not. Pure; called on the server to decide and
/// on the desktop to predict. No state means the aggregate does not exist yet. A stranger gets "not_found",
/// as if the aggregate did not exist. A harmless repeat is an empty list of events (superseded).
Result<std::vector<GigEvent>> decide(const std::optional<Gig>&, const GigCommand&, const Context&);
Result<std::vector<OrderEvent>> decide(const std::optional<Order>&, const OrderCommand&, const Context&);
Result<std::vector<ConversationEvent>> decide(const std::optional<Conversation>&, const ConversationCommand&,
                                              const Context&);
Result<std::vector<AccountEvent>> decide(const std::optional<Account>&, const AccountCommand&,
                                         const Context&);
Result<std::vector<OfferEvent>> decide(const std::optional<Offer>&, const OfferCommand&, const Context&);
Result<std::vector<BriefEvent>> decide(const std::optional<Brief>&, const BriefCommand&, const Context&);
Result<std::vector<ReviewEvent>> decide(const std::optional<Reviews>&, const ReviewCommand&, const Context&);
Result<std::vector<QuoteEvent>> decide(const std::optional<Quote>&, const QuoteCommand&, const Context&);
Result<std::vector<PayoutEvent>> decide(const std::optional<Payout>&, const PayoutCommand&, const Context&);

/// evolve: the state after an event. Total on what decide emitted; an event that cannot follow the state is a
/// bug or a damaged log and throws std::logic_error.
Gig evolve(std::optional<Gig>, const GigEvent&, const EventInfo&);
Order evolve(std::optional<Order>, const OrderEvent&, const EventInfo&);
Conversation evolve(std::optional<Conversation>, const ConversationEvent&, const EventInfo&);
Account evolve(std::optional<Account>, const AccountEvent&, const EventInfo&);
Offer evolve(std::optional<Offer>, const OfferEvent&, const EventInfo&);
Brief evolve(std::optional<Brief>, const BriefEvent&, const EventInfo&);
Reviews evolve(std::optional<Reviews>, const ReviewEvent&, const EventInfo&);
Quote evolve(std::optional<Quote>, const QuoteEvent&, const EventInfo&);
Payout evolve(std::optional<Payout>, const PayoutEvent&, const EventInfo&);

} // namespace gw
