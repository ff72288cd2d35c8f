#include "model/codec/vocabulary.h"

#include <stdexcept>

namespace gw {
namespace {

/// The aggregate that a state, command or event belongs to.
struct Stream {
    std::string_view kind;
    Uuid id;

    bool operator==(const Stream&) const = default;
};

Stream streamOfState(const Gig& gig) { return {Gig::kind, gig.id.uuid()}; }
Stream streamOfState(const Order& order) { return {Order::kind, order.terms.order.uuid()}; }
Stream streamOfState(const Conversation& conversation) {
    return {Conversation::kind, conversation.id.uuid()};
}
Stream streamOfState(const Account& account) { return {Account::kind, account.id.uuid()}; }

Stream streamOfBody(const GigCommand& command) {
    return std::visit([](const auto& body) { return Stream{Gig::kind, body.gig.uuid()}; }, command);
}
Stream streamOfBody(const GigEvent& event) {
    return std::visit([](const auto& body) { return Stream{Gig::kind, body.gig.uuid()}; }, event);
}
Stream streamOfBody(const OrderCommand& command) {
    return std::visit([](const auto& body) { return Stream{Order::kind, body.order.uuid()}; }, command);
}
Stream streamOfBody(const OrderEvent& event) {
    return std::visit([](const auto& body) { return Stream{Order::kind, body.order.uuid()}; }, event);
}
Stream streamOfBody(const ConversationCommand& command) {
    return std::visit(
        [](const auto& body) {
            return Stream{Conversation::kind, body.conversation.uuid()};
        },
        command);
}
Stream streamOfBody(const ConversationEvent& event) {
    return std::visit(
        [](const auto& body) {
            return Stream{Conversation::kind, body.conversation.uuid()};
        },
        event);
}
Stream streamOfBody(const AccountCommand& command) {
    return std::visit([](const auto& body) { return Stream{Account::kind, body.account.uuid()}; }, command);
}
Stream streamOfBody(const AccountEvent& event) {
    return std::visit([](const auto& body) { return Stream{Account::kind, body.account.uuid()}; }, event);
}

template<class Any>
Stream streamOfAny(const Any& any) {
    return std::visit([](const auto& one) { return streamOfBody(one); }, any);
}

Stream streamOfAny(const AnyState& state) {
    return std::visit([](const auto& one) { return streamOfState(one); }, state);
}

std::string nameOf(const Stream& stream) { return std::string(stream.kind) + ":" + stream.id.toString(); }

template<class State, class Command>
Result<std::vector<AnyEvent>> decideOne(const std::optional<AnyState>& state, const Command& command,
                                        const Context& context) {
    auto decided =
        decide(state ? std::optional<State>(std::get<State>(*state)) : std::nullopt, command, context);
    if (!decided)
        return decided.error();
    return std::vector<AnyEvent>(std::make_move_iterator(decided->begin()),
                                 std::make_move_iterator(decided->end()));
}

template<class State, class Event>
AnyState evolveOne(std::optional<AnyState> state, const Event& event, const EventInfo& info) {
    if (!state)
        return evolve(std::optional<State>(), event, info);
    return evolve(std::optional<State>(std::move(std::get<State>(*state))), event, info);
}

} // namespace

Result<std::vector<AnyEvent>> decide(const std::optional<AnyState>& state, const AnyCommand& command,
                                     const Context& context) {
    if (state && streamOfAny(*state) != streamOfAny(command))
        return Problem{.code = "wrong_stream", .what = "This command belongs to another stream."};
    if (const auto* of_gig = std::get_if<GigCommand>(&command))
        return decideOne<Gig>(state, *of_gig, context);
    if (const auto* of_order = std::get_if<OrderCommand>(&command))
        return decideOne<Order>(state, *of_order, context);
    if (const auto* of_conversation = std::get_if<ConversationCommand>(&command))
        return decideOne<Conversation>(state, *of_conversation, context);
    return decideOne<Account>(state, std::get<AccountCommand>(command), context);
}

AnyState evolve(std::optional<AnyState> state, const AnyEvent& event, const EventInfo& info) {
    if (state && streamOfAny(*state) != streamOfAny(event))
        throw std::logic_error("an event of " + streamOf(event) + " can't follow in " + streamOf(*state));
    if (const auto* of_gig = std::get_if<GigEvent>(&event))
        return evolveOne<Gig>(std::move(state), *of_gig, info);
    if (const auto* of_order = std::get_if<OrderEvent>(&event))
        return evolveOne<Order>(std::move(state), *of_order, info);
    if (const auto* of_conversation = std::get_if<ConversationEvent>(&event))
        return evolveOne<Conversation>(std::move(state), *of_conversation, info);
    return evolveOne<Account>(std::move(state), std::get<AccountEvent>(event), info);
}

std::string streamOf(const AnyCommand& command) { return nameOf(streamOfAny(command)); }
std::string streamOf(const AnyEvent& event) { return nameOf(streamOfAny(event)); }
std::string streamOf(const AnyState& state) { return nameOf(streamOfAny(state)); }

std::string_view kindOf(std::string_view stream) {
    const auto colon = stream.find(':');
    if (colon == std::string_view::npos || !Uuid::parse(stream.substr(colon + 1)))
        return {};
    return stream.substr(0, colon);
}

} // namespace gw
