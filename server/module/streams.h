#pragma once

#include "model/codec/vocabulary.h"

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gw::sql {
class Database;
}

namespace gw::server {

/// A stream as it stands inside the worker's transaction.
struct Stream {
    std::int64_t id = 0; ///< row id; 0 until its first event
    std::string name;
    std::uint64_t version = 0;
    std::optional<AnyState> state = {}; ///< folded; empty when the stream has none
    bool touched = false;
};

/// The streams of a body with their folded states: a bounded cache over the tables `stream` and `state`.
/// States are written once per transaction, whatever the number of events.
class Streams {
public:
    explicit Streams(sql::Database& database);

    /// The stream of that name, loaded or new. Valid until the transaction ends.
    Stream& at(std::string_view name);
    /// Announces a change of the stream, before it is made; gives a new stream its row.
    void touch(Stream& stream);
    /// Writes what was touched; the last step of a transaction.
    void save();
    /// The transaction was undone: what it touched is read again.
    void forget();
    /// The transaction is durable. Lets go of the streams used longest ago, down to the bound.
    void trim();

private:
    Stream load(std::string_view name);

    sql::Database& m_database;
    std::list<Stream> m_recent; ///< most recently used first
    std::unordered_map<std::string_view, std::list<Stream>::iterator> m_by_name;
    std::vector<Stream*> m_touched;
};

} // namespace gw::server
