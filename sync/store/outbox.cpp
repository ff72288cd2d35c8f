#include "sync/store/outbox.h"

#include "sync/store/problem_text.h"
#include "sync/store/transitions.h"
#include "sync/store/values.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::store {

namespace {

namespace json = boost::json;

template<class Value>
std::string listText(const std::vector<Value>& values) {
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : " ") + value.toString();
    return text;
}

template<class Value>
std::vector<Value> listFrom(std::string_view text) {
    std::vector<Value> values;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        values.push_back(must(Value::parse(text.substr(0, end))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return values;
}

std::optional<Instant> instantColumn(const sql::Statement& row, int column) {
    if (row.isNull(column))
        return {};
    return Instant::fromUnixMs(row.integer(column));
}

OutboxEntry entryFrom(const sql::Statement& row) {
    return {.number = row.integer(0),
            .id = idFrom<CommandId>(row.view(1)),
            .stream = row.integer(2),
            .lane = row.text(3),
            .seq = static_cast<std::uint64_t>(row.integer(4)),
            .deps = listFrom<CommandId>(row.view(5)),
            .command = {.type = row.text(6),
                        .version = static_cast<int>(row.integer(7)),
                        .body = must(parseJson(row.view(8))).as_object()},
            .blobs = listFrom<BlobId>(row.view(9)),
            .based_on = static_cast<std::uint64_t>(row.integer(10)),
            .issued_at = Instant::fromUnixMs(row.integer(11)),
            .predicted_at = Instant::fromUnixMs(row.integer(12)),
            .state = static_cast<CommandState>(row.integer(13)),
            .since = Instant::fromUnixMs(row.integer(14)),
            .attempts = static_cast<int>(row.integer(15)),
            .next_attempt = instantColumn(row, 16),
            .crashes = static_cast<int>(row.integer(17)),
            .problem = problemColumn(row, 18),
            .prediction = problemColumn(row, 19),
            .blocked_by = row.isNull(20) ? std::nullopt : std::optional(idFrom<CommandId>(row.view(20))),
            .dismissed = row.integer(21) != 0};
}

#define GW_OUTBOX_COLUMNS                                                                                    \
    "SELECT number, outbox.id, stream, name, seq, deps, type, version, args, blobs, based_on, issued_at, "   \
    "predicted_at, state, since, attempts, next_attempt, crashes, problem, prediction, blocked_by, "         \
    "dismissed FROM outbox JOIN streams ON streams.id = stream "

} // namespace

std::optional<Problem> problemColumn(const sql::Statement& row, int column) {
    if (row.isNull(column))
        return {};
    return problemFrom(row.view(column));
}

std::vector<AnyEvent> predictedEvents(std::string_view column) {
    std::vector<AnyEvent> events;
    if (column.empty())
        return events;
    const auto list = must(parseJson(column));
    for (const auto& value : list.as_array()) {
        const auto& event = value.as_object();
        events.push_back(
            must(decodeEvent(event.at("type").as_string(), static_cast<int>(event.at("version").as_int64()),
                             event.at("body"))));
    }
    return events;
}

bool Outbox::isFree(std::int64_t number) const {
    auto row = m_database.statement("SELECT 1 FROM outbox WHERE number = ?");
    row.bind(number);
    return !row.next();
}

std::int64_t Outbox::add(const OutboxEntry& entry) {
    auto row = m_database.statement(
        "INSERT INTO outbox (number, id, stream, deps, type, version, args, blobs, based_on, issued_at, "
        "predicted_at, payload_hash, state, since) VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)");
    row.bind(isFree(entry.number) ? entry.number : 0);
    row.bindBytes(rawBytes(entry.id)).bind(entry.stream).bind(listText(entry.deps));
    row.bind(entry.command.type).bind(entry.command.version);
    row.bindBytes(json::serialize(entry.command.body)).bind(listText(entry.blobs)).bind(entry.based_on);
    row.bind(entry.issued_at.unixMs()).bind(entry.predicted_at.unixMs());
    row.bindBytes(rawBytes(protocol::payloadHash(entry.message())));
    row.bind(static_cast<int>(entry.state)).bind(entry.since.unixMs()).run();
    auto added = entry;
    added.number = m_database.lastRowId();
    addNeeds(added);
    m_transitions.add(entry, entry.state, entry.since, {});
    return added.number;
}

void Outbox::renewNeeds() {
    m_database.statement("DELETE FROM outbox_needs").run();
    for (const auto& entry : all())
        addNeeds(entry);
}

void Outbox::addNeeds(const OutboxEntry& entry) {
    const auto put = [&](std::string_view need) {
        m_database.statement("INSERT OR IGNORE INTO outbox_needs VALUES (?, ?)")
            .bindBytes(need)
            .bind(entry.number)
            .run();
    };
    for (const auto& dep : entry.deps)
        put(rawBytes(dep));
    for (const auto& blob : entry.blobs)
        put(rawBytes(blob));
}

void Outbox::dropNeeds(const OutboxEntry& entry) {
    const auto drop = [&](std::string_view need) {
        m_database.statement("DELETE FROM outbox_needs WHERE need = ? AND command = ?")
            .bindBytes(need)
            .bind(entry.number)
            .run();
    };
    for (const auto& dep : entry.deps)
        drop(rawBytes(dep));
    for (const auto& blob : entry.blobs)
        drop(rawBytes(blob));
}

std::vector<OutboxEntry> Outbox::collect(sql::Statement& row) const {
    std::vector<OutboxEntry> entries;
    while (row.next())
        entries.push_back(entryFrom(row));
    return entries;
}

std::optional<OutboxEntry> Outbox::find(CommandId id) const {
    auto row = m_database.statement(GW_OUTBOX_COLUMNS "WHERE outbox.id = ?");
    row.bindBytes(rawBytes(id));
    if (!row.next())
        return {};
    return entryFrom(row);
}

std::vector<OutboxEntry> Outbox::unsettled() const {
    auto row = m_database.statement(GW_OUTBOX_COLUMNS "WHERE state < 7 ORDER BY number");
    return collect(row);
}

std::vector<OutboxEntry> Outbox::unsettledOf(std::int64_t stream) const {
    auto row = m_database.statement(GW_OUTBOX_COLUMNS "WHERE stream = ? AND state < 7 ORDER BY number");
    row.bind(stream);
    return collect(row);
}

std::vector<OutboxEntry> Outbox::inState(CommandState state) const {
    auto row = m_database.statement(GW_OUTBOX_COLUMNS "WHERE state = ? ORDER BY stream, number");
    row.bind(static_cast<int>(state));
    return collect(row);
}

std::optional<std::int64_t> Outbox::readyLaneAfter(std::int64_t stream) const {
    auto row = m_database.statement(
        "SELECT stream FROM outbox WHERE state = 3 AND stream > ? ORDER BY stream LIMIT 1");
    row.bind(stream);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::vector<OutboxEntry> Outbox::readyOf(std::int64_t stream, std::size_t most) const {
    auto row = m_database.statement(
        GW_OUTBOX_COLUMNS "WHERE state = 3 AND stream = ?1 "
                          "AND NOT EXISTS (SELECT 1 FROM outbox WHERE state = 4 AND stream = ?1) "
                          "AND number < ifnull((SELECT min(number) FROM outbox WHERE state IN (0, 1, 2, 6) "
                          "AND stream = ?1), 9223372036854775807) ORDER BY number LIMIT ?2");
    row.bind(stream).bind(most);
    return collect(row);
}

std::vector<CommandId> Outbox::needingBytes(std::span<const std::uint8_t> need) const {
    std::vector<CommandId> ids;
    auto row = m_database.statement("SELECT outbox.id FROM outbox_needs JOIN outbox ON number = command "
                                    "WHERE need = ? ORDER BY command");
    row.bindBytes({reinterpret_cast<const char*>(need.data()), need.size()});
    while (row.next())
        ids.push_back(idFrom<CommandId>(row.view(0)));
    return ids;
}

void Outbox::findWantedBlob(const std::function<bool(BlobId)>& take) const {
    auto row = m_database.statement("SELECT blobs FROM outbox WHERE state = 1 ORDER BY stream, number");
    while (row.next()) {
        for (const auto& blob : listFrom<BlobId>(row.view(0))) {
            if (take(blob))
                return;
        }
    }
}

std::vector<OutboxEntry> Outbox::needingPerson() const {
    auto row = m_database.statement(
        GW_OUTBOX_COLUMNS "WHERE state IN (8, 9, 11) AND dismissed = 0 ORDER BY since DESC, number DESC");
    return collect(row);
}

std::vector<OutboxEntry> Outbox::all() const {
    auto row = m_database.statement(GW_OUTBOX_COLUMNS "ORDER BY number");
    return collect(row);
}

bool Outbox::hasUnsettled() const { return countUnsettled() > 0; }

bool Outbox::hasUnsettledOf(std::int64_t stream) const {
    auto row = m_database.statement("SELECT 1 FROM outbox WHERE stream = ? AND state < 7 LIMIT 1");
    row.bind(stream);
    return row.next();
}

int Outbox::countUnsettled() const {
    auto row = m_database.statement("SELECT unsettled FROM outbox_counts");
    row.next();
    return static_cast<int>(row.integer(0));
}

int Outbox::countNeedingPerson() const {
    auto row = m_database.statement("SELECT needing_person FROM outbox_counts");
    row.next();
    return static_cast<int>(row.integer(0));
}

void Outbox::setState(const OutboxEntry& entry, CommandState state, Instant at, const std::string& why) {
    m_database.statement("UPDATE outbox SET state = ?, since = ? WHERE number = ?")
        .bind(static_cast<int>(state))
        .bind(at.unixMs())
        .bind(entry.number)
        .run();
    m_transitions.add(entry, state, at, why);
}

void Outbox::close(const OutboxEntry& entry, CommandState state, Instant at) {
    m_database.statement("DELETE FROM outbox WHERE number = ?").bind(entry.number).run();
    dropNeeds(entry);
    if (state == CommandState::confirmed)
        m_database
            .statement("UPDATE outbox SET blocked_by = NULL WHERE blocked_by = ?1 AND number IN "
                       "(SELECT command FROM outbox_needs WHERE need = ?1)")
            .bindBytes(rawBytes(entry.id))
            .run();
    m_transitions.add(entry, state, at, {});
}

void Outbox::launch(const OutboxEntry& entry, Instant at) {
    m_database
        .statement("UPDATE outbox SET seq = ?, attempts = ?, next_attempt = NULL, state = 4, since = ? "
                   "WHERE number = ?")
        .bind(entry.seq)
        .bind(entry.attempts)
        .bind(at.unixMs())
        .bind(entry.number)
        .run();
    m_transitions.add(entry, CommandState::sending, at, {});
}

void Outbox::setSeq(CommandId id, std::uint64_t seq) {
    auto row = m_database.statement("UPDATE outbox SET seq = nullif(?, 0) WHERE id = ?");
    row.bind(seq).bindBytes(rawBytes(id)).run();
}

void Outbox::clearSeqsFrom(std::int64_t stream, std::uint64_t seq) {
    m_database.statement("UPDATE outbox SET seq = NULL WHERE stream = ? AND seq >= ?")
        .bind(stream)
        .bind(seq)
        .run();
}

void Outbox::clearAllSeqs() { m_database.statement("UPDATE outbox SET seq = NULL").run(); }

void Outbox::setNextAttempt(CommandId id, Instant at) {
    auto row = m_database.statement("UPDATE outbox SET next_attempt = ? WHERE id = ?");
    row.bind(at.unixMs()).bindBytes(rawBytes(id)).run();
}

void Outbox::countCrash(CommandId id) {
    auto row = m_database.statement("UPDATE outbox SET crashes = crashes + 1 WHERE id = ?");
    row.bindBytes(rawBytes(id)).run();
}

void Outbox::setProblem(CommandId id, const std::optional<Problem>& problem) {
    auto row = m_database.statement("UPDATE outbox SET problem = ? WHERE id = ?");
    if (problem)
        row.bind(problemText(*problem));
    else
        row.bindNull();
    row.bindBytes(rawBytes(id)).run();
}

void Outbox::setBlockedBy(CommandId id, const std::optional<CommandId>& cause) {
    auto row = m_database.statement("UPDATE outbox SET blocked_by = ? WHERE id = ?");
    if (cause)
        row.bindBytes(rawBytes(*cause));
    else
        row.bindNull();
    row.bindBytes(rawBytes(id)).run();
}

void Outbox::dismiss(CommandId id) {
    auto row = m_database.statement("UPDATE outbox SET dismissed = 1 WHERE id = ?");
    row.bindBytes(rawBytes(id)).run();
}

std::vector<CommandId> Outbox::follow(CommandId old, CommandId replacement) {
    const auto dependents = needing(old);
    for (const auto& id : dependents) {
        auto entry = *find(id);
        dropNeeds(entry);
        std::replace(entry.deps.begin(), entry.deps.end(), old, replacement);
        addNeeds(entry);
        m_database
            .statement("UPDATE outbox SET deps = ?1, blocked_by = nullif(blocked_by, ?2) WHERE number = ?3")
            .bind(listText(entry.deps))
            .bindBytes(rawBytes(old))
            .bind(entry.number)
            .run();
    }
    return dependents;
}

void Outbox::restart(const OutboxEntry& entry) {
    dropNeeds(entry);
    m_database
        .statement("UPDATE outbox SET problem = NULL, attempts = 0, next_attempt = NULL, crashes = 0, "
                   "deps = '', blocked_by = NULL, seq = NULL, dismissed = 0 WHERE number = ?")
        .bind(entry.number)
        .run();
    auto restarted = entry;
    restarted.deps.clear();
    addNeeds(restarted);
}

void Outbox::setPrediction(CommandId id, const std::vector<AnyEvent>& events,
                           const std::optional<Problem>& prediction) {
    json::array list;
    for (const auto& event : events) {
        auto encoded = encode(event);
        list.push_back({{"type", std::move(encoded.type)},
                        {"version", encoded.version},
                        {"body", std::move(encoded.body)}});
    }
    // A prediction that turned to "no" keeps showing what was meant: the events of the last "yes" stay. Most
    // replays predict what the last one did, and write nothing.
    auto row = m_database.statement(
        "UPDATE outbox SET prediction = ?1, predicted = iif(?1 IS NULL, ?2, predicted) WHERE id = ?3 "
        "AND (prediction IS NOT ?1 OR (?1 IS NULL AND predicted IS NOT ?2))");
    if (prediction)
        row.bind(problemText(*prediction));
    else
        row.bindNull();
    row.bindBytes(json::serialize(list)).bindBytes(rawBytes(id)).run();
}

} // namespace gw::store
