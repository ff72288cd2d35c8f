#pragma once

#include "model/codec/vocabulary.h"

#include <boost/describe/enum.hpp>
#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gw::protocol {

/// A command on its way from a device to the server (sync.md, Messages).
struct Command {
    CommandId id;
    std::string lane;            ///< the stream it is for, "order:0190…"
    std::uint64_t seq;           ///< dense from 1 per (device, incarnation, lane), given when first sent
    std::vector<CommandId> deps; ///< commands that must be settled ok before this one
    std::string type;
    int version;
    boost::json::object args;
    std::uint64_t based_on; ///< feed position the person saw when issuing it; 0 before the first page
    std::vector<BlobId> blobs;
    Instant issued_at; ///< device time; shown, decides nothing

    bool operator==(const Command&) const = default;
};
/// The command as it travels, with no place in a device's lane yet (seq 0) and depending on nothing.
Command envelope(CommandId, const AnyCommand&, Instant issued_at);

/// POST /v1/commands. `incarnation` changes when the device's file was restored from a backup.
struct Push {
    DeviceId device;
    std::uint64_t incarnation;
    std::vector<Command> commands;
};

/// What the server did with one pushed command. Hints only: the outcome comes down in the feed.
enum class Taken {
    accepted,  ///< decided just now; its settlement is in the feed or about to be
    duplicate, ///< decided before
    defer,     ///< come again after `ms` (a fact it needs has not arrived yet)
    hold,      ///< the lane lacks an earlier command: `want` is the seq expected next
    park       ///< cannot be read at all; `problem_code` says why; it will never be settled
};
BOOST_DESCRIBE_ENUM(Taken, accepted, duplicate, defer, hold, park)
struct PushResult {
    CommandId id;
    Taken taken;
    std::int64_t ms = 0;
    std::uint64_t want = 0;
    std::string problem_code = {};

    bool operator==(const PushResult&) const = default;
};

std::string encodePush(const Push&);
/// Strict: "bad_push" with the path of the first fault.
Result<Push> decodePush(std::string_view body);
std::string encodePushReply(const std::vector<PushResult>&);
Result<std::vector<PushResult>> decodePushReply(std::string_view body);

/// Stable bytes of what was asked (id, lane, type, version, args), for telling a repeat from a conflict.
ChainHash payloadHash(const Command&);

} // namespace gw::protocol
