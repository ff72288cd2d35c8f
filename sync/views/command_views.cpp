#include "sync/store/drafts.h"
#include "sync/store/outbox.h"
#include "sync/store/transitions.h"
#include "sync/views/columns.h"
#include "sync/views/pending.h"
#include "sync/views/progress.h"
#include "sync/views/views.h"

namespace gw::views {

namespace {

std::optional<CommandRow> rowFrom(const store::OutboxEntry& entry) {
    auto command = entry.decoded();
    // Written by a newer program: it waits in the outbox for that one.
    if (!command)
        return {};
    auto files = filesOf(*command);
    return CommandRow{.id = entry.id,
                      .stream = entry.lane,
                      .command = std::move(*command),
                      .progress = progressOf(entry.state, entry.prediction.has_value()),
                      .issued_at = entry.issued_at,
                      .since = entry.since,
                      .attempts = entry.attempts,
                      .next_attempt = entry.next_attempt,
                      .problem = isUnsettled(entry.state) ? entry.prediction : entry.problem,
                      .blocked_by = entry.blocked_by,
                      .can_undo = isUnsent(entry.state) && entry.seq == 0,
                      .files = std::move(files)};
}

} // namespace

std::vector<CommandRow> Views::unsettled() const {
    store::Transitions transitions(m_database);
    std::vector<CommandRow> rows;
    for (const auto& entry : store::Outbox(m_database, transitions).unsettled()) {
        if (auto row = rowFrom(entry))
            rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<CommandRow> Views::needsAttention() const {
    store::Transitions transitions(m_database);
    std::vector<CommandRow> rows;
    for (const auto& entry : store::Outbox(m_database, transitions).needingPerson()) {
        if (auto row = rowFrom(entry))
            rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<TransitionRow> Views::journal(int offset, int limit) const {
    std::vector<TransitionRow> rows;
    for (auto& transition : store::Transitions(m_database).read(std::max(offset, 0), windowOf(limit)))
        rows.push_back({.command = transition.command,
                        .stream = std::move(transition.stream),
                        .type = std::move(transition.type),
                        .to = progressOf(transition.state, false),
                        .at = transition.at,
                        .why = std::move(transition.why)});
    return rows;
}

std::string Views::draft(const std::string& key) const { return store::Drafts(m_database).body(key); }

} // namespace gw::views
