#include "sync/protocol/command.h"

#include "model/codec/encode.h"
#include "sync/protocol/fields.h"
#include "sync/protocol/sha256.h"
#include "sync/protocol/tuning.h"

#include <boost/json/serialize.hpp>

namespace gw::protocol {

namespace json = boost::json;

namespace {

json::object encodeCommand(const Command& command) {
    return {{"id", command.id.toString()},
            {"lane", command.lane},
            {"seq", command.seq},
            {"deps", codec::encodeValue(command.deps)},
            {"type", command.type},
            {"version", command.version},
            {"args", command.args},
            {"based_on", command.based_on},
            {"blobs", codec::encodeValue(command.blobs)},
            {"issued_at", command.issued_at.toString()}};
}

Command readCommand(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    fields.only({"id", "lane", "seq", "deps", "type", "version", "args", "based_on", "blobs", "issued_at"});
    return {.id = fields.get<CommandId>("id"),
            .lane = fields.get<std::string>("lane"),
            .seq = fields.count("seq"),
            .deps = fields.get<std::vector<CommandId>>("deps"),
            .type = fields.get<std::string>("type"),
            .version = fields.get<int>("version"),
            .args = fields.object("args"),
            .based_on = fields.count("based_on"),
            .blobs = fields.get<std::vector<BlobId>>("blobs"),
            .issued_at = fields.get<Instant>("issued_at")};
}

Push readPush(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    fields.only({"device", "incarnation", "commands"});
    Push push{
        .device = fields.get<DeviceId>("device"), .incarnation = fields.count("incarnation"), .commands = {}};
    const auto commands_place = fields.place().field("commands");
    const auto& commands = fields.array("commands");
    if (commands.size() > tuning::push_commands_max)
        codec::fail(commands_place,
                    "One push carries at most " + std::to_string(tuning::push_commands_max) + " commands.");
    push.commands.reserve(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i)
        push.commands.push_back(readCommand(commands[i], commands_place.element(i)));
    return push;
}

PushResult readResult(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    return {.id = fields.get<CommandId>("id"),
            .taken = fields.get<Taken>("taken"),
            .ms = fields.optional<std::int64_t>("ms").value_or(0),
            .want = fields.find("want") ? fields.count("want") : 0,
            .problem_code = fields.optional<std::string>("problem_code").value_or("")};
}

std::vector<PushResult> readReply(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    const auto results_place = fields.place().field("results");
    const auto& results = fields.array("results");
    std::vector<PushResult> reply;
    for (std::size_t i = 0; i < results.size(); ++i)
        reply.push_back(readResult(results[i], results_place.element(i)));
    return reply;
}

json::object encodeResult(const PushResult& result) {
    json::object object{{"id", result.id.toString()}, {"taken", codec::encodeValue(result.taken)}};
    if (result.taken == Taken::defer)
        object["ms"] = result.ms;
    if (result.taken == Taken::hold)
        object["want"] = result.want;
    if (!result.problem_code.empty())
        object["problem_code"] = result.problem_code;
    return object;
}

} // namespace

Command envelope(CommandId id, const AnyCommand& command, Instant issued_at) {
    Encoded encoded = encode(command);
    return {.id = id,
            .lane = streamOf(command),
            .seq = 0,
            .deps = {},
            .type = std::move(encoded.type),
            .version = encoded.version,
            .args = std::move(encoded.body),
            .based_on = 0,
            .blobs = blobsOf(command),
            .issued_at = issued_at};
}

std::string encodePush(const Push& push) {
    json::array commands;
    commands.reserve(push.commands.size());
    for (const auto& command : push.commands)
        commands.push_back(encodeCommand(command));
    return json::serialize(json::object{{"device", push.device.toString()},
                                        {"incarnation", push.incarnation},
                                        {"commands", std::move(commands)}});
}

Result<Push> decodePush(std::string_view body) {
    if (body.size() > tuning::push_bytes_max)
        return Problem{.code = "bad_push", .what = "The push is larger than one may be."};
    return decodeMessage(body, "bad_push", codec::Policy::strict, readPush);
}

std::string encodePushReply(const std::vector<PushResult>& results) {
    json::array array;
    for (const auto& result : results)
        array.push_back(encodeResult(result));
    return json::serialize(json::object{{"results", std::move(array)}});
}

Result<std::vector<PushResult>> decodePushReply(std::string_view body) {
    return decodeMessage(body, "bad_answer", codec::Policy::lenient, readReply);
}

ChainHash payloadHash(const Command& command) {
    return ChainHash(Sha256()
                         .bytes(command.id.uuid().bytes())
                         .text(command.lane)
                         .text(command.type)
                         .number(static_cast<std::uint64_t>(command.version))
                         .text(json::serialize(command.args))
                         .finish());
}

} // namespace gw::protocol
