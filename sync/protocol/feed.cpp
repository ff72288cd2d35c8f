#include "sync/protocol/feed.h"

#include "model/codec/encode.h"
#include "sync/protocol/fields.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::protocol {

namespace json = boost::json;

namespace {

constexpr std::size_t salt_digits = 32;

/// Empty when the item was erased.
std::string readSalt(const Fields& fields) {
    auto salt = fields.get<std::string>("salt");
    const bool hex = salt.find_first_not_of("0123456789abcdef") == salt.npos;
    if (!hex || (salt.size() != salt_digits && !salt.empty()))
        codec::fail(fields.place().field("salt"), "A salt has 32 lower-case hexadecimal digits.");
    return salt;
}

Item readItem(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    return {.pos = fields.count("pos"),
            .group_end = fields.count("group_end"),
            .kind = fields.get<ItemKind>("kind"),
            .id = fields.get<EventId>("id"),
            .stream = fields.get<std::string>("stream"),
            .stream_version = fields.count("stream_version"),
            .type = fields.get<std::string>("type"),
            .version = fields.get<int>("version"),
            .time = fields.get<Instant>("time"),
            .actor = fields.get<AccountId>("actor"),
            .cause = fields.optional<CommandId>("cause"),
            .body_hash = fields.get<ChainHash>("body_hash"),
            .salt = readSalt(fields),
            .body = fields.object("body")};
}

struct PageEnd {
    std::uint64_t next;
    std::uint64_t head;
    ChainHash head_hash;
    bool more;
};

PageEnd readPageEnd(const json::value& value, const codec::Place& place) {
    const Fields line(value, place);
    const Fields fields(line.object("page"), line.place().field("page"));
    return {.next = fields.count("next"),
            .head = fields.count("head"),
            .head_hash = fields.get<ChainHash>("head_hash"),
            .more = fields.get<bool>("more")};
}

Problem badPage(const std::string& what) {
    return {.code = "bad_page", .what = what + " Nothing of it was taken; it will be asked for again."};
}

/// Dense positions, and groups whose last item closes them.
std::optional<Problem> wrongOrder(const std::vector<Item>& items, std::uint64_t after) {
    std::uint64_t open_group = 0;
    for (const auto& item : items) {
        if (item.pos != ++after)
            return badPage("The page of the feed skips or repeats position " + std::to_string(after) + ".");
        if (item.group_end < item.pos || (open_group != 0 && item.group_end != open_group))
            return badPage("A group of the feed is torn at position " + std::to_string(after) + ".");
        open_group = item.group_end == item.pos ? 0 : item.group_end;
    }
    if (open_group != 0)
        return badPage("The page of the feed ends inside a group.");
    return std::nullopt;
}

std::optional<Problem> wrongEnd(const Page& page, std::uint64_t after) {
    const std::uint64_t last = page.items.empty() ? after : page.items.back().pos;
    if (page.next != last || page.head < page.next || (page.more && page.items.empty()))
        return badPage("The end of the page does not fit its items.");
    return std::nullopt;
}

/// Takes the next line off `text`, which ends with a line break.
std::string_view takeLine(std::string_view& text) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

} // namespace

std::string encodeItem(const Item& item) {
    json::object object{{"pos", item.pos},
                        {"group_end", item.group_end},
                        {"kind", codec::encodeValue(item.kind)},
                        {"id", item.id.toString()},
                        {"stream", item.stream},
                        {"stream_version", item.stream_version},
                        {"type", item.type},
                        {"version", item.version},
                        {"time", item.time.toString()},
                        {"actor", item.actor.toString()},
                        {"body_hash", item.body_hash.toString()},
                        {"salt", item.salt},
                        {"body", item.body}};
    if (item.cause)
        object["cause"] = item.cause->toString();
    return json::serialize(object);
}

Result<Item> decodeItem(std::string_view line) {
    return decodeMessage(line, "bad_item", codec::Policy::lenient, readItem);
}

std::string encodePage(const Page& page) {
    std::string text;
    for (const auto& item : page.items)
        text += encodeItem(item) + '\n';
    const json::object end{{"next", page.next},
                           {"head", page.head},
                           {"head_hash", page.head_hash.toString()},
                           {"more", page.more}};
    return text + json::serialize(json::object{{"page", end}}) + '\n';
}

Result<Page> decodePage(std::string_view ndjson, std::uint64_t after) {
    // The last line break is part of the page: without it nobody knows whether bytes are missing.
    if (!ndjson.ends_with('\n'))
        return badPage("The page of the feed is cut short.");
    std::vector<Item> items;
    auto line = takeLine(ndjson);
    for (; !ndjson.empty(); line = takeLine(ndjson)) {
        auto item = decodeItem(line);
        if (!item)
            return badPage(item.error().what + " (" + item.error().where + ")");
        items.push_back(std::move(*item));
    }
    const auto end = decodeMessage(line, "bad_page", codec::Policy::lenient, readPageEnd);
    if (!end)
        return badPage("The page of the feed has no end: " + end.error().what);
    Page page{.items = std::move(items),
              .next = end->next,
              .head = end->head,
              .head_hash = end->head_hash,
              .more = end->more};
    if (auto problem = wrongOrder(page.items, after))
        return *problem;
    if (auto problem = wrongEnd(page, after))
        return *problem;
    return page;
}

} // namespace gw::protocol
