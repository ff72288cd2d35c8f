#pragma once

#include "model/codec/vocabulary.h"
#include "sql/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gw::store {

/// One stream's confirmed state: server facts only (sync.md, decision 3).
struct ConfirmedState {
    std::optional<AnyState> state;
    std::uint64_t version = 0;              ///< of the last event in it
    std::optional<Instant> updated_at = {}; ///< server time of the last event that is news to a person
};

/// The folded states of all streams, as stored: confirmed, and visible where pending commands make it differ.
/// Writers run inside a transaction.
class StreamStates {
public:
    explicit StreamStates(sql::Database& database)
        : m_database(database) {}

    /// The number that stands for a stream's name in this file; made at first use.
    std::int64_t open(const std::string& name);
    std::optional<std::int64_t> find(const std::string& name) const;
    std::string nameOf(std::int64_t stream) const;

    ConfirmedState confirmed(std::int64_t stream) const;
    void setConfirmed(std::int64_t stream, const ConfirmedState& confirmed);
    /// Server time of its last news; empty when nothing of it is confirmed.
    std::optional<Instant> confirmedAt(std::int64_t stream) const;

    /// Confirmed plus the effect of pending commands; empty when the aggregate does not exist.
    std::optional<AnyState> visible(std::int64_t stream) const;
    std::optional<AnyState> visible(const std::string& name) const;
    /// Whether there is a visible state, without reading it.
    bool isVisible(const std::string& name) const;
    /// Whether the visible state is stored apart from the confirmed one.
    bool diverges(std::int64_t stream) const;
    /// Stores `state` apart; empty: visible is what is confirmed.
    void setVisible(std::int64_t stream, const std::optional<AnyState>& state);

    /// The last seq given in this lane; 0 before the first.
    std::uint64_t laneSeq(std::int64_t stream) const;
    void setLaneSeq(std::int64_t stream, std::uint64_t seq);
    void resetLanes();

    /// Forgets every confirmed and visible state; names and lanes stay.
    void clear();
    /// Streams whose visible state is stored apart.
    std::vector<std::int64_t> diverging() const;

private:
    sql::Database& m_database;
};

} // namespace gw::store
