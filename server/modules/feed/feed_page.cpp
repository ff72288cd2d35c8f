#include "server/modules/feed/feed_page.h"

#include "server/module/columns.h"
#include "server/module/module.h"
#include "sync/protocol/chain.h"
#include "sync/protocol/tuning.h"

#include <algorithm>
#include <charconv>

namespace gw::server::feed {

namespace {

template<class Number>
Result<Number> numberIn(const std::map<std::string, std::string>& query, const std::string& name,
                        Number otherwise) {
    const auto found = query.find(name);
    if (found == query.end())
        return otherwise;
    const auto& text = found->second;
    Number number = otherwise;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 0)
        return Problem{
            .code = "bad_query", .what = "\"" + name + "\" must be a whole number.", .where = name};
    return number;
}

PageAnswer gone(std::string code, std::string what) {
    return {problemResponse(410, {.code = std::move(code), .what = std::move(what)}), true};
}

/// The lines behind the first `count` ones.
std::string_view withoutLines(std::string_view lines, std::uint64_t count) {
    for (; count > 0; --count)
        lines.remove_prefix(lines.find('\n') + 1);
    return lines;
}

} // namespace

Result<PageQuery> pageQuery(const std::map<std::string, std::string>& query) {
    const auto after = numberIn<std::int64_t>(query, "after", 0);
    if (!after)
        return after.error();
    const auto limit_bytes =
        numberIn<std::int64_t>(query, "limit_bytes", static_cast<std::int64_t>(protocol::tuning::page_bytes));
    if (!limit_bytes)
        return limit_bytes.error();
    const auto wait_ms = numberIn<std::int64_t>(query, "wait_ms", 0);
    if (!wait_ms)
        return wait_ms.error();
    const auto epoch = query.find("epoch");
    return PageQuery{.after = static_cast<std::uint64_t>(*after),
                     .limit_bytes =
                         std::min(static_cast<std::size_t>(*limit_bytes), protocol::tuning::page_bytes_max),
                     .wait_ms = *wait_ms,
                     .epoch = epoch == query.end() ? std::string() : epoch->second};
}

PageAnswer page(sql::Database& reader, AccountId account, const PageQuery& query) {
    if (!query.epoch.empty() && query.epoch != readEpoch(reader))
        return gone("epoch_changed", "The server's data was restored. Your unsent work is kept; the rest is "
                                     "fetched again.");
    const auto head = readHead(reader, account).value_or(Head{.link = protocol::chainStart()});
    if (query.after > head.pos)
        return gone("diverged", "This device knows more than the server does. Your unsent work is kept; the "
                                "rest is fetched again.");
    protocol::Page page{
        .items = {}, .next = query.after, .head = head.pos, .head_hash = head.link, .more = false};
    std::string body;
    auto row = reader.statement("SELECT first_pos, last_pos, link, lines FROM segment "
                                "WHERE account = ? AND last_pos > ? ORDER BY last_pos");
    row.bind(head.account_row).bind(query.after);
    while (page.next < head.pos && row.next()) {
        const auto lines =
            withoutLines(row.view(3), page.next + 1 - static_cast<std::uint64_t>(row.integer(0)));
        if (!body.empty() && body.size() + lines.size() > query.limit_bytes)
            break;
        body += lines;
        page.next = static_cast<std::uint64_t>(row.integer(1));
        page.head_hash = ChainHash(digestBytesFrom(row.view(2)));
    }
    page.head = std::max(page.head, page.next);
    page.more = page.next < page.head;
    return {
        {.status = 200, .content_type = "application/x-ndjson", .body = body + protocol::encodePage(page)},
        page.next > query.after};
}

} // namespace gw::server::feed
