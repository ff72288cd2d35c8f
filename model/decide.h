#pragma once

#include "model/account/account.h"
#include "model/base/context.h"
#include "model/conversation/state.h"
#include "model/gig/commands.h"
#include "model/gig/events.h"
#include "model/gig/state.h"
#include "model/order/state.h"

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

/// evolve: the state after an event. Total on what decide emitted; an event that cannot follow the state is a
/// bug or a damaged log and throws std::logic_error.
Gig evolve(std::optional<Gig>, const GigEvent&, const EventInfo&);
Order evolve(std::optional<Order>, const OrderEvent&, const EventInfo&);
Conversation evolve(std::optional<Conversation>, const ConversationEvent&, const EventInfo&);
Account evolve(std::optional<Account>, const AccountEvent&, const EventInfo&);

} // namespace gw
