#pragma once

#include "sync/engine/link.h"
#include "sync/engine/promoter.h"
#include "sync/engine/replay.h"

namespace gw::sync {

/// Takes what the person does into the outbox and out of it again: durable, in both copies, before anybody is
/// told that it is done.
class Issuer {
public:
    Issuer(Link& link, store::Profile& profile, Replay& replay)
        : m_link(link)
        , m_profile(profile)
        , m_replay(replay) {}

    /// See Engine; `supersedes` leaves "Needs attention" in the same transaction, and what waited for it
    /// waits for the new one.
    Result<CommandId> submit(const AnyCommand& command, const std::vector<CommandId>& deps,
                             const std::optional<CommandId>& supersedes);
    Result<void> undo(CommandId id);
    /// Queues a parked or blocked command again; what it blocked waits for it again.
    Result<void> requeue(const store::OutboxEntry& entry);
    Result<void> dismiss(CommandId id);
    Result<void> saveDraft(const std::string& key, const std::string& json);
    /// Parks the commands that need a blob which can't be sent.
    Result<std::vector<std::string>> parkNeeding(BlobId blob, const Problem& problem);

private:
    Result<void> check(const AnyCommand& command) const;
    void takePlaceOf(CommandId old, CommandId id, Promoter& promoter);
    /// Shows anew what the promoter has blocked or let go.
    void renewTurned(const Promoter& promoter);

    Link& m_link;
    store::Profile& m_profile;
    Replay& m_replay;
};

} // namespace gw::sync
