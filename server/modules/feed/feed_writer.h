#pragma once

#include "server/backbone/entry.h"
#include "server/modules/feed/feed_tables.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace gw::server::feed {

/// Turns groups of entries into items of the feeds of their audience. What it gathers is written once, at the
/// end of the transaction.
class FeedWriter {
public:
    explicit FeedWriter(sql::Database& writer)
        : m_writer(writer) {}

    /// Entries of one log in order; a group takes effect with its last entry.
    void add(const Entry& entry);
    /// Sets what an account event tells of its account.
    void name(AccountId account, const std::string& name, std::optional<bool> is_operator);
    /// Writes all that was gathered; the last step of a transaction.
    void save();
    /// The transaction was undone.
    void forget();
    /// Feeds that have grown in the last transaction, with their heads.
    std::vector<std::pair<AccountId, std::uint64_t>> takeMoved();

private:
    struct Feed {
        Head head;
        std::uint64_t first_pos = 0; ///< of the lines that are not written yet; 0: none
        std::string lines = {};
        bool touched = false;
        bool moved = false;
    };
    Feed& feedOf(AccountId account);
    void touch(AccountId account, Feed& feed);
    void addGroupTo(AccountId account, const std::vector<protocol::Item>& items);
    void writeSegment(AccountId account, Feed& feed);

    sql::Database& m_writer;
    std::vector<Entry> m_group;
    std::unordered_map<AccountId, Feed> m_feeds;
    std::vector<AccountId> m_touched;
};

} // namespace gw::server::feed
