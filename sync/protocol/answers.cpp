#include "model/codec/encode.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/fields.h"

#include <boost/json/serialize.hpp>

namespace gw {
BOOST_DESCRIBE_ENUM(Retry, never, after_edit, after_event)
}

namespace gw::protocol {

namespace json = boost::json;

namespace {

/// The members that problem details carry beyond RFC 9457, and a settlement has alone.
void putProblem(json::object& object, const Problem& problem) {
    object["code"] = problem.code;
    object["where"] = problem.where;
    object["retry"] = codec::encodeValue(problem.retry);
    object["suggest"] = json::array(problem.suggest.begin(), problem.suggest.end());
}

Problem readProblem(const Fields& fields, std::string_view what_field) {
    return {.code = fields.get<std::string>("code"),
            .what = fields.get<std::string>(what_field),
            .where = fields.optional<std::string>("where").value_or(""),
            .retry = fields.optional<Retry>("retry").value_or(Retry::never),
            .suggest =
                fields.optional<std::vector<std::string>>("suggest").value_or(std::vector<std::string>())};
}

Settled readSettled(const Fields& fields) {
    Settled settled{.command = fields.get<CommandId>("command"), .rejected = {}, .events = {}};
    if (fields.find("rejected"))
        settled.rejected =
            readProblem(Fields(fields.object("rejected"), fields.place().field("rejected")), "what");
    else
        settled.events = fields.counts("events");
    return settled;
}

Hello readHello(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    return {.protocol = fields.get<int>("protocol"),
            .epoch = fields.get<std::string>("epoch"),
            .head = fields.count("head"),
            .server_time = fields.get<Instant>("server_time"),
            .account = fields.get<AccountId>("account"),
            .display_name = fields.get<std::string>("display_name"),
            .is_operator = fields.get<bool>("is_operator"),
            .blob_size_bytes_max = fields.get<std::int64_t>("blob_size_bytes_max")};
}

} // namespace

json::object encodeSettled(const Settled& settled) {
    json::object object{{"command", settled.command.toString()}};
    if (settled.rejected) {
        json::object rejected;
        putProblem(rejected, *settled.rejected);
        rejected["what"] = settled.rejected->what;
        object["rejected"] = std::move(rejected);
    } else {
        object["events"] = json::array(settled.events.begin(), settled.events.end());
    }
    return object;
}

Result<Settled> decodeSettled(const json::object& body) {
    try {
        return readSettled(Fields(body, codec::Place{codec::Policy::lenient}));
    } catch (const codec::DecodeError& error) {
        return Problem{.code = "bad_settlement", .what = error.what, .where = error.where};
    }
}

std::string encodeHello(const Hello& hello) {
    return json::serialize(json::object{{"protocol", hello.protocol},
                                        {"epoch", hello.epoch},
                                        {"head", hello.head},
                                        {"server_time", hello.server_time.toString()},
                                        {"account", hello.account.toString()},
                                        {"display_name", hello.display_name},
                                        {"is_operator", hello.is_operator},
                                        {"blob_size_bytes_max", hello.blob_size_bytes_max}});
}

Result<Hello> decodeHello(std::string_view body) {
    return decodeMessage(body, "bad_answer", codec::Policy::lenient, readHello);
}

std::string encodeProblem(int status, const Problem& problem) {
    json::object object{{"type", "urn:gigwright:problem:" + problem.code},
                        {"title", problem.code},
                        {"status", status},
                        {"detail", problem.what}};
    putProblem(object, problem);
    return json::serialize(object);
}

Problem decodeProblem(std::string_view body) {
    if (const auto value = parseJson(body)) {
        try {
            return readProblem(Fields(*value, codec::Place{codec::Policy::lenient}), "detail");
        } catch (const codec::DecodeError&) {
            // A proxy's own error page in JSON is as unreadable as one in HTML.
        }
    }
    return {.code = "bad_answer",
            .what = "The server gave an answer that this program can't read. Nothing was lost; check the "
                    "server's address, and update the program if the server is newer."};
}

} // namespace gw::protocol
