#pragma once

#include "sync/engine/local_facts.h"
#include "sync/views/projector.h"

namespace gw::sync {

/// Visible = confirmed + replay of the pending commands, through the same decide and evolve as on the server
/// (sync.md, decision 3). Everything here runs inside a transaction.
class Replay {
public:
    explicit Replay(store::Profile& profile)
        : m_profile(profile)
        , m_facts(profile)
        , m_projector(profile.database(), profile.owner().account) {}

    /// Adds the effect of a command that is the newest of its stream.
    void extend(const store::OutboxEntry& entry);
    /// Computes the stream's visible state anew and writes it, with its row and the predictions.
    void renew(std::int64_t stream);
    /// The same when `confirmed` is at hand already.
    void renew(std::int64_t stream, const store::ConfirmedState& confirmed);

    /// The visible state as it must be, without writing anything (I5).
    std::optional<AnyState> expected(std::int64_t stream) const;
    const LocalFacts& facts() const { return m_facts; }
    views::Projector& projector() { return m_projector; }

private:
    struct Outcome {
        std::vector<AnyEvent> events = {};
        std::optional<Problem> refusal = {};
    };
    Outcome run(std::optional<AnyState>& state, const store::OutboxEntry& entry) const;

    store::Profile& m_profile;
    LocalFacts m_facts;
    views::Projector m_projector;
};

} // namespace gw::sync
