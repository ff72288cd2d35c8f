#include "sync/store/journal_record.h"

#include "sync/protocol/blob.h"
#include "sync/store/failure.h"
#include "sync/store/problem_text.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace gw::store {

namespace json = boost::json;

namespace {

constexpr std::size_t checksum_length = 16;

std::string checksum(std::string_view bytes) {
    return protocol::partDigest(bytes).toString().substr(0, checksum_length);
}

template<class Value>
json::array listOf(const std::vector<Value>& values) {
    json::array list;
    for (const auto& value : values)
        list.emplace_back(value.toString());
    return list;
}

template<class Value>
std::vector<Value> valuesOf(const json::value& list) {
    std::vector<Value> values;
    for (const auto& text : list.as_array())
        values.push_back(must(Value::parse(text.as_string())));
    return values;
}

Instant instantOf(const json::value& ms) { return Instant::fromUnixMs(ms.to_number<std::int64_t>()); }

} // namespace

json::object ownerRecord(AccountId owner) { return {{"record", "owner"}, {"account", owner.toString()}}; }

json::object commandRecord(const OutboxEntry& entry) {
    return {{"record", "command"},
            {"number", entry.number},
            {"id", entry.id.toString()},
            {"lane", entry.lane},
            {"deps", listOf(entry.deps)},
            {"type", entry.command.type},
            {"version", entry.command.version},
            {"args", entry.command.body},
            {"blobs", listOf(entry.blobs)},
            {"based_on", entry.based_on},
            {"issued_at", entry.issued_at.unixMs()},
            {"predicted_at", entry.predicted_at.unixMs()}};
}

json::object closedRecord(CommandId id, CommandState state) {
    return {{"record", "closed"}, {"id", id.toString()}, {"state", static_cast<int>(state)}};
}

json::object stateRecord(CommandId id, CommandState state, const std::optional<Problem>& problem,
                         bool dismissed) {
    return {{"record", "state"},
            {"id", id.toString()},
            {"state", static_cast<int>(state)},
            {"problem", problem ? json::value(problemText(*problem)) : json::value()},
            {"dismissed", dismissed}};
}

json::object blobRecord(BlobId root, const std::string& name) {
    return {{"record", "blob"}, {"root", root.toString()}, {"name", name}};
}

json::object draftRecord(const Draft& draft) {
    return {{"record", "draft"},
            {"key", draft.key},
            {"version", draft.version},
            {"body", draft.body},
            {"saved_at", draft.saved_at.unixMs()}};
}

OutboxEntry commandFrom(const json::object& record) {
    const auto issued_at = instantOf(record.at("issued_at"));
    return {.number = record.at("number").to_number<std::int64_t>(),
            .id = must(CommandId::parse(record.at("id").as_string())),
            .stream = 0,
            .lane = std::string(record.at("lane").as_string()),
            .deps = valuesOf<CommandId>(record.at("deps")),
            .command = {.type = std::string(record.at("type").as_string()),
                        .version = record.at("version").to_number<int>(),
                        .body = record.at("args").as_object()},
            .blobs = valuesOf<BlobId>(record.at("blobs")),
            .based_on = record.at("based_on").to_number<std::uint64_t>(),
            .issued_at = issued_at,
            .predicted_at = instantOf(record.at("predicted_at")),
            .since = issued_at};
}

Draft draftFrom(const json::object& record) {
    return {.key = std::string(record.at("key").as_string()),
            .body = std::string(record.at("body").as_string()),
            .version = record.at("version").to_number<std::int64_t>(),
            .saved_at = instantOf(record.at("saved_at"))};
}

std::string journalLine(const json::object& record) {
    const auto bytes = json::serialize(record);
    return checksum(bytes) + ' ' + bytes + '\n';
}

std::optional<json::object> recordOfLine(std::string_view line) {
    if (line.size() <= checksum_length || line[checksum_length] != ' ')
        return {};
    const auto bytes = line.substr(checksum_length + 1);
    if (line.substr(0, checksum_length) != checksum(bytes))
        return {};
    const auto value = parseJson(bytes);
    if (!value || !value->is_object())
        return {};
    return value->as_object();
}

} // namespace gw::store
