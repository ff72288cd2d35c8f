#include "server/modules/feed/feed_writer.h"

#include "server/module/columns.h"
#include "server/modules/tuning.h"
#include "sync/protocol/chain.h"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace gw::server::feed {

namespace {

/// The item but for its place in a feed.
protocol::Item itemOf(const Entry& entry) {
    return {.pos = 0,
            .group_end = 0,
            .kind = entry.kind,
            .id = entry.id,
            .stream = entry.stream,
            .stream_version = entry.stream_version,
            .type = entry.type,
            .version = entry.version,
            .time = entry.time,
            .actor = entry.actor,
            .cause = entry.cause,
            .body_hash = protocol::bodyHash(entry.salt, entry.body),
            .salt = entry.salt,
            .body = boost::json::parse(entry.body).as_object()};
}

bool sees(const Entry& entry, AccountId account) {
    return std::find(entry.audience.begin(), entry.audience.end(), account) != entry.audience.end();
}

} // namespace

void FeedWriter::add(const Entry& entry) {
    m_group.push_back(entry);
    if (entry.seq != entry.group_end)
        return;
    std::vector<AccountId> audience;
    std::vector<protocol::Item> items;
    for (const auto& one : m_group) {
        items.push_back(itemOf(one));
        for (const auto& account : one.audience)
            if (std::find(audience.begin(), audience.end(), account) == audience.end())
                audience.push_back(account);
    }
    for (const auto& account : audience) {
        std::vector<protocol::Item> visible;
        for (std::size_t i = 0; i < m_group.size(); ++i)
            if (sees(m_group[i], account))
                visible.push_back(items[i]);
        addGroupTo(account, visible);
    }
    m_group.clear();
}

void FeedWriter::addGroupTo(AccountId account, const std::vector<protocol::Item>& items) {
    auto& feed = feedOf(account);
    touch(account, feed);
    feed.moved = true;
    const auto group_end = feed.head.pos + items.size();
    for (auto item : items) {
        item.pos = ++feed.head.pos;
        item.group_end = group_end;
        if (feed.first_pos == 0)
            feed.first_pos = item.pos;
        feed.head.link = protocol::nextLink(feed.head.link, item);
        feed.lines += protocol::encodeItem(item);
        feed.lines += '\n';
    }
    if (feed.lines.size() >= modules_tuning::feed_segment_bytes)
        writeSegment(account, feed);
}

void FeedWriter::name(AccountId account, const std::string& name, std::optional<bool> is_operator) {
    auto& feed = feedOf(account);
    touch(account, feed);
    feed.head.name = name;
    feed.head.is_operator = is_operator.value_or(feed.head.is_operator);
    feed.head.registered = true;
}

FeedWriter::Feed& FeedWriter::feedOf(AccountId account) {
    const auto found = m_feeds.find(account);
    if (found != m_feeds.end())
        return found->second;
    auto head = readHead(m_writer, account).value_or(Head{.link = protocol::chainStart()});
    return m_feeds.emplace(account, Feed{.head = std::move(head)}).first->second;
}

void FeedWriter::touch(AccountId account, Feed& feed) {
    if (feed.touched)
        return;
    feed.touched = true;
    m_touched.push_back(account);
}

void FeedWriter::writeSegment(AccountId account, Feed& feed) {
    if (feed.head.account_row == 0)
        feed.head.account_row = writeHead(m_writer, account, feed.head);
    m_writer
        .statement("INSERT INTO segment (account, first_pos, last_pos, link, lines) VALUES (?, ?, ?, ?, ?)")
        .bind(feed.head.account_row)
        .bind(feed.first_pos)
        .bind(feed.head.pos)
        .bindBytes(bytesOf(feed.head.link))
        .bind(feed.lines)
        .run();
    feed.first_pos = 0;
    feed.lines.clear();
}

void FeedWriter::save() {
    for (const auto& account : m_touched) {
        auto& feed = m_feeds.at(account);
        if (feed.first_pos != 0)
            writeSegment(account, feed);
        feed.head.account_row = writeHead(m_writer, account, feed.head);
    }
}

void FeedWriter::forget() {
    m_group.clear();
    m_touched.clear();
    m_feeds.clear();
}

std::vector<std::pair<AccountId, std::uint64_t>> FeedWriter::takeMoved() {
    std::vector<std::pair<AccountId, std::uint64_t>> moved;
    for (const auto& account : m_touched) {
        auto& feed = m_feeds.at(account);
        if (feed.moved)
            moved.emplace_back(account, feed.head.pos);
        feed.touched = feed.moved = false;
    }
    m_touched.clear();
    if (m_feeds.size() > modules_tuning::cached_people_max)
        m_feeds.clear();
    return moved;
}

} // namespace gw::server::feed
