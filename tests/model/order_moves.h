#pragma once

#include "tests/model/samples.h"

#include <QStringList>

/// What the tests of orders share: deciding at a time by an actor, and naming the outcome.
namespace gw::moves {

using namespace fixtures;
using samples::text;

/// The names of the events in their order, "superseded" for none, or the code of the rejection.
inline QString codeOf(const Result<std::vector<OrderEvent>>& outcome) {
    if (!outcome)
        return text(outcome.error().code);
    QStringList types;
    for (const auto& event : *outcome)
        types << std::visit([](const auto& body) { return text(body.type); }, event);
    return types.isEmpty() ? QStringLiteral("superseded") : types.join(QLatin1Char(' '));
}

inline Result<std::vector<OrderEvent>> outcomeOf(const std::optional<Order>& order,
                                                 const OrderCommand& command, AccountId actor,
                                                 Instant now = start) {
    return decide(order, command, contextOf(actor, now));
}

inline QString codeOf(const std::optional<Order>& order, const OrderCommand& command, AccountId actor,
                      Instant now = start) {
    return codeOf(outcomeOf(order, command, actor, now));
}

inline std::optional<Order> then(std::optional<Order> order, const OrderCommand& command, AccountId actor,
                                 Instant now = start) {
    return after(std::move(order), command, contextOf(actor, now));
}

/// Raises the timer at its time.
inline std::optional<Order> thenTimer(std::optional<Order> order, TimerKind kind, Instant at) {
    return then(std::move(order), RaiseTimer{order_id, kind, at}, staff, at);
}

inline std::vector<std::string> suggestionsOf(const Result<std::vector<OrderEvent>>& outcome) {
    return outcome ? std::vector<std::string>() : outcome.error().suggest;
}

/// The last event of the outcome; throws when it is of another type.
template<class Event>
Event lastOf(const Result<std::vector<OrderEvent>>& outcome) {
    return std::get<Event>(outcome.value().back());
}

} // namespace gw::moves
