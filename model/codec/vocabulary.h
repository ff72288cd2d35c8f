#pragma once

#include "model/decide.h"

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace gw {

using AnyState = std::variant<Gig, Order, Conversation, Account, Offer, Brief, Reviews, Quote, Payout>;
/// In the order of AnyState, like AnyEvent.
using AnyCommand = std::variant<GigCommand, OrderCommand, ConversationCommand, AccountCommand, OfferCommand,
                                BriefCommand, ReviewCommand, QuoteCommand, PayoutCommand>;
using AnyEvent = std::variant<GigEvent, OrderEvent, ConversationEvent, AccountEvent, OfferEvent, BriefEvent,
                              ReviewEvent, QuoteEvent, PayoutEvent>;

/// When a command may be sent (domain.md, Classes): queueable offline, or only while online.
enum class CommandClass { queueable, online_only };

/// The same functions as decide.h for an aggregate whose kind is known only at run time. A command or event
/// that does not belong to the state's kind is refused ("wrong_stream") or throws, respectively.
Result<std::vector<AnyEvent>> decide(const std::optional<AnyState>&, const AnyCommand&, const Context&);
AnyState evolve(std::optional<AnyState>, const AnyEvent&, const EventInfo&);

/// "order:0190…": the stream, and so the lane, a command or event belongs to.
std::string streamOf(const AnyCommand&);
std::string streamOf(const AnyEvent&);
std::string streamOf(const AnyState&);
/// "order" of "order:0190…"; empty when the name has no such form.
std::string_view kindOf(std::string_view stream);

/// Accounts that may see this aggregate and, unless the event is more private, its events.
std::vector<AccountId> audienceOf(const AnyState&);
/// Accounts that may see `event`, which led to `after`: those of the aggregate, but only the author of a
/// review that is still blind, and only the side itself when it files a conversation.
std::vector<AccountId> audienceOf(const AnyEvent& event, const AnyState& after);
CommandClass classOf(const AnyCommand&);
/// Blobs that the command refers to: they must be committed on the server before it is decided.
std::vector<BlobId> blobsOf(const AnyCommand&);
/// Blobs that the event lets its audience read.
std::vector<BlobId> blobsOf(const AnyEvent&);

/// Name, version and body as stored and sent.
struct Encoded {
    std::string type;
    int version;
    boost::json::object body;
};
Encoded encode(const AnyCommand&);
Encoded encode(const AnyEvent&);
boost::json::object encode(const AnyState&);

/// Commands are strict: unknown type "unknown_command", another version "unknown_version", unknown or missing
/// field "bad_command" with its path.
Result<AnyCommand> decodeCommand(std::string_view type, int version, const boost::json::value& body);
/// Events are lenient: unknown fields are ignored, absent optionals are empty, older versions are upcast.
/// Unknown type "unknown_event": the reader keeps the item and marks it.
Result<AnyEvent> decodeEvent(std::string_view type, int version, const boost::json::value& body);
Result<AnyState> decodeState(std::string_view kind, const boost::json::value& body);

/// Parses untrusted bytes: depth at most 64, no duplicate keys, nothing behind the value. "bad_json".
Result<boost::json::value> parseJson(std::string_view bytes);

} // namespace gw
