#include "model/codec/vocabulary.h"

#include <algorithm>
#include <array>
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
Stream streamOfState(const Offer& offer) { return {Offer::kind, offer.id.uuid()}; }
Stream streamOfState(const Brief& brief) { return {Brief::kind, brief.id.uuid()}; }
Stream streamOfState(const Reviews& reviews) { return {Reviews::kind, reviews.order.uuid()}; }
Stream streamOfState(const Quote& quote) { return {Quote::kind, quote.issued.quote.uuid()}; }
Stream streamOfState(const Payout& payout) { return {Payout::kind, payout.account.uuid()}; }

/// Where one of the commands or events of an aggregate belongs: `id` is the member that names it.
template<class State, class Variant, class Id>
Stream streamIn(const Variant& one, const Id& id) {
    return std::visit([&](const auto& body) { return Stream{State::kind, id(body).uuid()}; }, one);
}

constexpr auto by_gig = [](const auto& body) { return body.gig; };
constexpr auto by_order = [](const auto& body) { return body.order; };
constexpr auto by_conversation = [](const auto& body) { return body.conversation; };
constexpr auto by_account = [](const auto& body) { return body.account; };
constexpr auto by_offer = [](const auto& body) { return body.offer; };
constexpr auto by_brief = [](const auto& body) { return body.brief; };
constexpr auto by_quote = [](const auto& body) { return body.quote; };

Stream streamOfBody(const GigCommand& one) { return streamIn<Gig>(one, by_gig); }
Stream streamOfBody(const GigEvent& one) { return streamIn<Gig>(one, by_gig); }
Stream streamOfBody(const OrderCommand& one) { return streamIn<Order>(one, by_order); }
Stream streamOfBody(const OrderEvent& one) { return streamIn<Order>(one, by_order); }
Stream streamOfBody(const ConversationCommand& one) { return streamIn<Conversation>(one, by_conversation); }
Stream streamOfBody(const ConversationEvent& one) { return streamIn<Conversation>(one, by_conversation); }
Stream streamOfBody(const AccountCommand& one) { return streamIn<Account>(one, by_account); }
Stream streamOfBody(const AccountEvent& one) { return streamIn<Account>(one, by_account); }
Stream streamOfBody(const OfferCommand& one) { return streamIn<Offer>(one, by_offer); }
Stream streamOfBody(const OfferEvent& one) { return streamIn<Offer>(one, by_offer); }
Stream streamOfBody(const BriefCommand& one) { return streamIn<Brief>(one, by_brief); }
Stream streamOfBody(const BriefEvent& one) { return streamIn<Brief>(one, by_brief); }
Stream streamOfBody(const ReviewCommand& one) { return streamIn<Reviews>(one, by_order); }
Stream streamOfBody(const ReviewEvent& one) { return streamIn<Reviews>(one, by_order); }
Stream streamOfBody(const QuoteCommand& one) { return streamIn<Quote>(one, by_quote); }
Stream streamOfBody(const QuoteEvent& one) { return streamIn<Quote>(one, by_quote); }
Stream streamOfBody(const PayoutCommand& one) { return streamIn<Payout>(one, by_account); }
Stream streamOfBody(const PayoutEvent& one) { return streamIn<Payout>(one, by_account); }

template<class Any>
Stream streamOfAny(const Any& any) {
    return std::visit([](const auto& one) { return streamOfBody(one); }, any);
}

Stream streamOfAny(const AnyState& state) {
    return std::visit([](const auto& one) { return streamOfState(one); }, state);
}

std::string nameOf(const Stream& stream) { return std::string(stream.kind) + ":" + stream.id.toString(); }

/// The state that a command or event of the same place in the vocabulary belongs to.
template<class Any, class One>
struct StateOf;
template<class... Many, class One>
struct StateOf<std::variant<Many...>, One> {
    static constexpr std::size_t index = [] {
        constexpr std::array same{std::is_same_v<Many, One>...};
        return static_cast<std::size_t>(std::find(same.begin(), same.end(), true) - same.begin());
    }();
    using type = std::variant_alternative_t<index, AnyState>;
};

template<class State>
std::optional<State> stateIn(const std::optional<AnyState>& state) {
    return state ? std::optional<State>(std::get<State>(*state)) : std::nullopt;
}

} // namespace

Result<std::vector<AnyEvent>> decide(const std::optional<AnyState>& state, const AnyCommand& command,
                                     const Context& context) {
    if (state && streamOfAny(*state) != streamOfAny(command))
        return Problem{.code = "wrong_stream", .what = "This command belongs to another stream."};
    return std::visit(
        [&](const auto& one) -> Result<std::vector<AnyEvent>> {
            using State = typename StateOf<AnyCommand, std::remove_cvref_t<decltype(one)>>::type;
            auto decided = decide(stateIn<State>(state), one, context);
            if (!decided)
                return decided.error();
            return std::vector<AnyEvent>(std::make_move_iterator(decided->begin()),
                                         std::make_move_iterator(decided->end()));
        },
        command);
}

AnyState evolve(std::optional<AnyState> state, const AnyEvent& event, const EventInfo& info) {
    if (state && streamOfAny(*state) != streamOfAny(event))
        throw std::logic_error("an event of " + streamOf(event) + " can't follow in " + streamOf(*state));
    return std::visit(
        [&](const auto& one) -> AnyState {
            using State = typename StateOf<AnyEvent, std::remove_cvref_t<decltype(one)>>::type;
            return evolve(state ? std::optional<State>(std::get<State>(std::move(*state))) : std::nullopt,
                          one, info);
        },
        event);
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
