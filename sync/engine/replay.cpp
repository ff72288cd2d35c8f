#include "sync/engine/replay.h"

#include <algorithm>

namespace gw::sync {

Replay::Outcome Replay::run(std::optional<AnyState>& state, const store::OutboxEntry& entry) const {
    const auto command = entry.decoded();
    if (!command)
        return {}; // of a newer program: its effect shows when the server has settled it
    auto decided = decide(state, *command, m_facts.contextFor(*command, entry.predicted_at));
    if (!decided) {
        // What only the server knows is no reason to warn.
        if (decided.error().code == "not_known_here")
            return {};
        return {.refusal = decided.error()};
    }
    for (const auto& event : *decided)
        state = evolve(std::move(state), event, {entry.predicted_at, m_profile.owner().account});
    return {.events = std::move(*decided)};
}

std::optional<AnyState> Replay::expected(std::int64_t stream) const {
    auto state = m_profile.streams().confirmed(stream).state;
    for (const auto& entry : m_profile.outbox().unsettledOf(stream))
        run(state, entry);
    return state;
}

void Replay::extend(const store::OutboxEntry& entry) {
    auto& streams = m_profile.streams();
    auto visible = streams.visible(entry.stream);
    const auto outcome = run(visible, entry);
    m_profile.outbox().setPrediction(entry.id, outcome.events, outcome.refusal);
    if (outcome.events.empty())
        return;
    streams.setVisible(entry.stream, visible);
    const auto confirmed_at = streams.confirmedAt(entry.stream);
    m_projector.show(entry.stream, *visible,
                     std::max(confirmed_at.value_or(entry.predicted_at), entry.predicted_at));
}

void Replay::renew(std::int64_t stream) { renew(stream, m_profile.streams().confirmed(stream)); }

void Replay::renew(std::int64_t stream, const store::ConfirmedState& confirmed) {
    auto& streams = m_profile.streams();
    auto visible = confirmed.state;
    auto updated_at = confirmed.updated_at;
    bool has_effect = false;
    for (const auto& entry : m_profile.outbox().unsettledOf(stream)) {
        const auto outcome = run(visible, entry);
        m_profile.outbox().setPrediction(entry.id, outcome.events, outcome.refusal);
        if (outcome.events.empty())
            continue;
        has_effect = true;
        updated_at = std::max(updated_at.value_or(entry.predicted_at), entry.predicted_at);
    }
    if (!visible && streams.diverges(stream))
        m_projector.hide(stream);
    streams.setVisible(stream, has_effect ? visible : std::nullopt);
    if (visible && updated_at)
        m_projector.show(stream, *visible, *updated_at);
}

} // namespace gw::sync
