#include "sync/store/stream_states.h"

#include "sync/store/failure.h"

#include <boost/json/serialize.hpp>

namespace gw::store {

namespace {

std::optional<AnyState> stateFrom(std::string_view name, std::string_view bytes) {
    return must(decodeState(kindOf(name), must(parseJson(bytes))));
}

} // namespace

std::optional<std::int64_t> StreamStates::find(const std::string& name) const {
    auto row = m_database.statement("SELECT id FROM streams WHERE name = ?");
    row.bind(name);
    if (!row.next())
        return {};
    return row.integer(0);
}

std::int64_t StreamStates::open(const std::string& name) {
    if (const auto known = find(name))
        return *known;
    m_database.statement("INSERT INTO streams (name) VALUES (?)").bind(name).run();
    return m_database.lastRowId();
}

std::string StreamStates::nameOf(std::int64_t stream) const {
    auto row = m_database.statement("SELECT name FROM streams WHERE id = ?");
    row.bind(stream);
    return row.next() ? row.text(0) : std::string();
}

ConfirmedState StreamStates::confirmed(std::int64_t stream) const {
    auto row = m_database.statement(
        "SELECT name, confirmed, confirmed_version, confirmed_at FROM streams WHERE id = ?");
    row.bind(stream);
    if (!row.next())
        return {};
    ConfirmedState found{.state = {}, .version = static_cast<std::uint64_t>(row.integer(2))};
    if (!row.isNull(1))
        found.state = stateFrom(row.view(0), row.view(1));
    if (!row.isNull(3))
        found.updated_at = Instant::fromUnixMs(row.integer(3));
    return found;
}

std::optional<Instant> StreamStates::confirmedAt(std::int64_t stream) const {
    auto row = m_database.statement("SELECT confirmed_at FROM streams WHERE id = ?");
    row.bind(stream);
    return row.next() && !row.isNull(0) ? std::optional(Instant::fromUnixMs(row.integer(0))) : std::nullopt;
}

void StreamStates::setConfirmed(std::int64_t stream, const ConfirmedState& confirmed) {
    auto row = m_database.statement(
        "UPDATE streams SET confirmed = ?, confirmed_version = ?, confirmed_at = ? WHERE id = ?");
    if (confirmed.state)
        row.bindBytes(boost::json::serialize(encode(*confirmed.state)));
    else
        row.bindNull();
    row.bind(confirmed.version);
    if (confirmed.updated_at)
        row.bind(confirmed.updated_at->unixMs());
    else
        row.bindNull();
    row.bind(stream).run();
}

std::optional<AnyState> StreamStates::visible(std::int64_t stream) const {
    auto row = m_database.statement("SELECT name, ifnull(visible, confirmed) FROM streams WHERE id = ?");
    row.bind(stream);
    if (!row.next() || row.isNull(1))
        return {};
    return stateFrom(row.view(0), row.view(1));
}

std::optional<AnyState> StreamStates::visible(const std::string& name) const {
    const auto stream = find(name);
    return stream ? visible(*stream) : std::nullopt;
}

bool StreamStates::isVisible(const std::string& name) const {
    auto row = m_database.statement(
        "SELECT 1 FROM streams WHERE name = ? AND (visible IS NOT NULL OR confirmed IS NOT NULL)");
    row.bind(name);
    return row.next();
}

bool StreamStates::diverges(std::int64_t stream) const {
    auto row = m_database.statement("SELECT 1 FROM streams WHERE id = ? AND visible IS NOT NULL");
    row.bind(stream);
    return row.next();
}

void StreamStates::setVisible(std::int64_t stream, const std::optional<AnyState>& state) {
    auto row = m_database.statement("UPDATE streams SET visible = ? WHERE id = ?");
    if (state)
        row.bindBytes(boost::json::serialize(encode(*state)));
    else
        row.bindNull();
    row.bind(stream).run();
}

std::uint64_t StreamStates::laneSeq(std::int64_t stream) const {
    auto row = m_database.statement("SELECT lane_seq FROM streams WHERE id = ?");
    row.bind(stream);
    return row.next() ? static_cast<std::uint64_t>(row.integer(0)) : 0;
}

void StreamStates::setLaneSeq(std::int64_t stream, std::uint64_t seq) {
    m_database.statement("UPDATE streams SET lane_seq = ? WHERE id = ?").bind(seq).bind(stream).run();
}

void StreamStates::resetLanes() { m_database.statement("UPDATE streams SET lane_seq = 0").run(); }

void StreamStates::clear() {
    m_database
        .statement("UPDATE streams SET confirmed = NULL, confirmed_version = 0, confirmed_at = NULL, "
                   "visible = NULL")
        .run();
}

std::vector<std::int64_t> StreamStates::diverging() const {
    std::vector<std::int64_t> streams;
    auto row = m_database.statement("SELECT id FROM streams WHERE visible IS NOT NULL ORDER BY id");
    while (row.next())
        streams.push_back(row.integer(0));
    return streams;
}

} // namespace gw::store
