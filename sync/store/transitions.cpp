#include "sync/store/transitions.h"

#include "sync/store/values.h"

namespace gw::store {

void Transitions::add(const OutboxEntry& entry, CommandState state, Instant at, const std::string& why) {
    auto row = m_database.statement(
        "INSERT INTO transitions (command, stream, type, state, at, why) VALUES (?, ?, ?, ?, ?, ?)");
    row.bindBytes(rawBytes(entry.id)).bind(entry.stream).bind(entry.command.type);
    row.bind(static_cast<int>(state)).bind(at.unixMs()).bind(why).run();
}

bool Transitions::isClosed(CommandId id) const {
    auto row =
        m_database.statement("SELECT state FROM transitions WHERE command = ? ORDER BY number DESC LIMIT 1");
    row.bindBytes(rawBytes(id));
    if (!row.next())
        return false;
    const auto last = static_cast<CommandState>(row.integer(0));
    return last == CommandState::confirmed || last == CommandState::cancelled;
}

std::vector<CommandId> Transitions::cancelled(int limit) const {
    std::vector<CommandId> ids;
    auto row =
        m_database.statement("SELECT command FROM transitions WHERE state = ? ORDER BY number DESC LIMIT ?");
    row.bind(static_cast<int>(CommandState::cancelled)).bind(limit);
    while (row.next())
        ids.push_back(idFrom<CommandId>(row.view(0)));
    return ids;
}

std::vector<Transition> Transitions::read(int offset, int limit) const {
    std::vector<Transition> transitions;
    auto row = m_database.statement(
        "SELECT command, name, type, state, at, why FROM transitions JOIN streams ON streams.id = stream "
        "ORDER BY number DESC LIMIT ? OFFSET ?");
    row.bind(limit).bind(offset);
    while (row.next())
        transitions.push_back({.command = idFrom<CommandId>(row.view(0)),
                               .stream = row.text(1),
                               .type = row.text(2),
                               .state = static_cast<CommandState>(row.integer(3)),
                               .at = Instant::fromUnixMs(row.integer(4)),
                               .why = row.text(5)});
    return transitions;
}

} // namespace gw::store
