#pragma once

#include "model/codec/vocabulary.h"
#include "sync/protocol/chain.h"
#include "sync/protocol/feed.h"
#include "tests/support/model_fixtures.h"

#include <boost/json/serialize.hpp>

#include <map>

namespace gw::fixtures {

/// Writes one account's feed as a server would: dense positions, groups, a valid chain.
class FeedWriter {
public:
    /// One group: the events of a command and, for the one who issued it, its settlement.
    void command(const std::vector<AnyEvent>& events, AccountId actor, std::optional<CommandId> cause,
                 bool with_settlement) {
        const auto end = m_items.size() + events.size() + (with_settlement ? 1 : 0);
        protocol::Settled settled{.command = cause.value_or(id<CommandId>(1)), .rejected = {}, .events = {}};
        std::string stream;
        for (const auto& event : events) {
            auto encoded = encode(event);
            stream = streamOf(event);
            settled.events.push_back(++m_versions[stream]);
            add(end, protocol::ItemKind::event, stream, m_versions[stream], encoded.type, encoded.version,
                actor, cause, std::move(encoded.body));
        }
        if (with_settlement)
            add(end, protocol::ItemKind::settled, stream, 0, "Settled", 1, actor, cause,
                protocol::encodeSettled(settled));
    }
    void rejection(CommandId command, const std::string& stream, AccountId actor, const Problem& problem) {
        add(m_items.size() + 1, protocol::ItemKind::settled, stream, 0, "Settled", 1, actor, command,
            protocol::encodeSettled({.command = command, .rejected = problem, .events = {}}));
    }
    void unknown(const std::string& stream) {
        add(m_items.size() + 1, protocol::ItemKind::event, stream, ++m_versions[stream], "FromTheFuture", 1,
            seller, {}, {{"text", "new"}});
    }

    /// All items after a position, at most `count`.
    protocol::Page page(std::uint64_t after, std::size_t count = 1'000'000) const {
        protocol::Page page{.items = {}, .next = after, .head = m_items.size(), .head_hash = linkAt(after)};
        for (auto pos = after; pos < m_items.size() && page.items.size() < count; ++pos)
            page.items.push_back(m_items[pos]);
        while (!page.items.empty() && page.items.back().group_end > page.items.back().pos)
            page.items.push_back(m_items[page.items.back().pos]);
        page.next = after + page.items.size();
        page.head_hash = linkAt(page.next);
        page.more = page.next < m_items.size();
        return page;
    }
    std::uint64_t head() const { return m_items.size(); }
    std::vector<protocol::Item>& items() { return m_items; }
    Instant now = start;

private:
    void add(std::uint64_t end, protocol::ItemKind kind, const std::string& stream, std::uint64_t version,
             const std::string& type, int type_version, AccountId actor, std::optional<CommandId> cause,
             boost::json::object body) {
        const std::string salt(32, 'a');
        const auto hash = protocol::bodyHash(salt, boost::json::serialize(body));
        m_items.push_back({.pos = m_items.size() + 1,
                           .group_end = end,
                           .kind = kind,
                           .id = id<EventId>(1000 + m_items.size()),
                           .stream = stream,
                           .stream_version = version,
                           .type = type,
                           .version = type_version,
                           .time = now,
                           .actor = actor,
                           .cause = cause,
                           .body_hash = hash,
                           .salt = salt,
                           .body = std::move(body)});
    }
    ChainHash linkAt(std::uint64_t pos) const {
        auto link = protocol::chainStart();
        for (std::uint64_t i = 0; i < pos; ++i)
            link = protocol::nextLink(link, m_items[i]);
        return link;
    }

    std::vector<protocol::Item> m_items = {};
    std::map<std::string, std::uint64_t> m_versions = {};
};

} // namespace gw::fixtures
