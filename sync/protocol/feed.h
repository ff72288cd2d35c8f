#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <boost/describe/enum.hpp>
#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gw::protocol {

BOOST_DEFINE_ENUM_CLASS(ItemKind, event, settled, scope_granted, scope_revoked, erased)

/// One row of an account's feed (sync.md, Messages). `pos` is dense per account, from 1. A group is one
/// command's events and its settlement; `group_end` is the pos of its last item here, so a page never splits
/// it.
struct Item {
    std::uint64_t pos;
    std::uint64_t group_end;
    ItemKind kind;
    EventId id;
    std::string stream;
    std::uint64_t stream_version; ///< from 1 in the stream; 0 for a settlement
    std::string type;             ///< event type, or "Settled"
    int version;
    Instant time; ///< server time of the decision
    AccountId actor;
    std::optional<CommandId> cause;
    ChainHash body_hash;      ///< SHA-256(salt ‖ body bytes)
    std::string salt;         ///< 32 hex digits; empty, as the body, once erased
    boost::json::object body; ///< its bytes are boost::json::serialize(body): canonical, no doubles

    bool operator==(const Item&) const = default;
};

/// The body of a settled item.
struct Settled {
    CommandId command;
    std::optional<Problem> rejected;   ///< empty when the command took effect (or was superseded)
    std::vector<std::uint64_t> events; ///< stream versions written by the command, in its own stream

    bool operator==(const Settled&) const = default;
};

/// GET /v1/feed: items after the asked position, then where to go on.
struct Page {
    std::vector<Item> items;
    std::uint64_t next = 0; ///< cursor after this page
    std::uint64_t head = 0; ///< newest position at the time of the answer
    ChainHash head_hash;    ///< chain hash at `next`
    bool more = false;
};

/// GET /v1/hello.
struct Hello {
    int protocol;
    std::string epoch;
    std::uint64_t head;
    Instant server_time;
    AccountId account;
    std::string display_name;
    bool is_operator;
    std::int64_t blob_size_bytes_max;
};

/// decodeSettled: "bad_settlement"; decodeItem: "bad_item"; decodeHello: "bad_answer".
boost::json::object encodeSettled(const Settled&);
Result<Settled> decodeSettled(const boost::json::object& body);

/// ndjson: a line per item, then one line {"page":…}.
std::string encodePage(const Page&);
/// Refuses a page that is cut short, out of order, not dense or that splits a group: "bad_page".
Result<Page> decodePage(std::string_view ndjson, std::uint64_t after);
std::string encodeItem(const Item&);
Result<Item> decodeItem(std::string_view line);

std::string encodeHello(const Hello&);
Result<Hello> decodeHello(std::string_view body);

/// RFC 9457 problem details, both ways. `status` travels in the body too.
std::string encodeProblem(int status, const Problem&);
Problem decodeProblem(std::string_view body);

} // namespace gw::protocol
