#include "sync/engine/issuer.h"

#include "sync/store/failure.h"

namespace gw::sync {

using store::CommandState;
using store::OutboxEntry;

namespace {

Problem answerNeeded() {
    return {.code = "offline",
            .what = "This step needs the server's answer at once, and there is no connection. Nothing was "
                    "sent; do it again when you are online.",
            .retry = Retry::after_event};
}

Problem noSuchCommand() {
    return {.code = "not_found", .what = "This is settled already or was taken back. Nothing was changed."};
}

} // namespace

Result<void> Issuer::check(const AnyCommand& command) const {
    if (classOf(command) == CommandClass::online_only && !m_link.isReachable())
        return answerNeeded();
    try {
        const auto decided = decide(m_profile.streams().visible(streamOf(command)), command,
                                    m_replay.facts().contextFor(command, m_link.now()));
        if (!decided && decided.error().code != "not_known_here")
            return decided.error();
        return {};
    } catch (const store::Failure& failure) {
        return failure.problem();
    } catch (const sql::SqlError& error) {
        return error.problem();
    }
}

Result<CommandId> Issuer::submit(const AnyCommand& command, const std::vector<CommandId>& deps,
                                 const std::optional<CommandId>& supersedes) {
    if (const auto checked = check(command); !checked)
        return checked.error();
    const auto id = newId<CommandId>(m_link.deviceNow(), m_link.ports().random);
    Promoter promoter(m_profile, m_link.deviceNow());
    const auto done = m_profile.transaction([&] {
        OutboxEntry entry{.id = id,
                          .stream = m_profile.streams().open(streamOf(command)),
                          .lane = streamOf(command),
                          .deps = deps,
                          .command = encode(command),
                          .blobs = blobsOf(command),
                          .based_on = m_profile.meta().cursor().pos,
                          .issued_at = m_link.deviceNow(),
                          .predicted_at = m_link.now(),
                          .since = m_link.deviceNow()};
        entry.number = m_profile.outbox().add(entry);
        m_replay.extend(entry);
        promoter.lookAt(id);
        if (supersedes)
            takePlaceOf(*supersedes, id, promoter);
        renewTurned(promoter);
        store::must(m_profile.journal().recordCommand(entry));
    });
    if (!done) {
        // The journal file may have the record although the database has not, and after a failed commit even
        // the database may have it: the person was told that it was not stored.
        static_cast<void>(m_profile.journal().recordClosed(id, CommandState::cancelled));
        return done.error();
    }
    promoter.record();
    return id;
}

void Issuer::takePlaceOf(CommandId old, CommandId id, Promoter& promoter) {
    auto& outbox = m_profile.outbox();
    outbox.dismiss(old);
    auto& journal = m_profile.journal();
    for (const auto& dependent : outbox.follow(old, id)) {
        const auto entry = *outbox.find(dependent);
        store::must(journal.recordCommand(entry));
        if (needsPerson(entry.state))
            store::must(journal.recordState(entry.id, entry.state, entry.problem, entry.dismissed));
    }
    promoter.lookAtNeeding(id);
}

void Issuer::renewTurned(const Promoter& promoter) {
    for (const auto& [entry, has_turned] : promoter.moved()) {
        if (has_turned)
            m_replay.renew(entry.stream);
    }
}

Result<void> Issuer::undo(CommandId id) {
    const auto entry = m_profile.outbox().find(id);
    if (!entry)
        return noSuchCommand();
    if (!isUnsent(entry->state) || entry->seq != 0)
        return Problem{.code = "already_sent",
                       .what =
                           "This may have reached the server, so it can't be taken back any more. Nothing "
                           "was changed."};
    Promoter promoter(m_profile, m_link.deviceNow());
    const auto done = m_profile.transaction([&] {
        m_profile.outbox().close(*entry, CommandState::cancelled, m_link.deviceNow());
        for (const auto root : entry->blobs) // they are in the person's hands again
            m_profile.blobs().markUsed(root, m_link.deviceNow());
        m_replay.renew(entry->stream);
        promoter.lookAtNeedingCancelled(id);
        renewTurned(promoter);
    });
    if (done) {
        static_cast<void>(m_profile.journal().recordClosed(id, CommandState::cancelled));
        promoter.record();
    }
    return done;
}

Result<void> Issuer::requeue(const OutboxEntry& entry) {
    Promoter promoter(m_profile, m_link.deviceNow());
    const auto done = m_profile.transaction([&] {
        auto& outbox = m_profile.outbox();
        outbox.setState(entry, CommandState::queued, m_link.deviceNow(), "tried again");
        outbox.restart(entry);
        promoter.lookAt(entry.id);
        promoter.lookAtNeeding(entry.id);
        m_replay.renew(entry.stream);
        renewTurned(promoter);
    });
    if (done) {
        static_cast<void>(m_profile.journal().recordState(entry.id, CommandState::queued, {}, false));
        promoter.record();
    }
    return done;
}

Result<void> Issuer::dismiss(CommandId id) {
    const auto entry = m_profile.outbox().find(id);
    if (!entry || !needsPerson(entry->state))
        return noSuchCommand();
    const auto done = m_profile.transaction([&] { m_profile.outbox().dismiss(id); });
    if (done)
        static_cast<void>(m_profile.journal().recordState(id, entry->state, entry->problem, true));
    return done;
}

Result<void> Issuer::saveDraft(const std::string& key, const std::string& json) {
    return m_profile.transaction([&] {
        const auto at = m_link.deviceNow();
        const auto version = m_profile.drafts().save(key, json, at);
        store::must(m_profile.journal().recordDraft({key, json, version, at}));
    });
}

Result<std::vector<std::string>> Issuer::parkNeeding(BlobId blob, const Problem& problem) {
    std::vector<OutboxEntry> needing;
    for (const auto& id : m_profile.outbox().needing(blob)) {
        if (auto entry = m_profile.outbox().find(id); entry && isUnsent(entry->state))
            needing.push_back(std::move(*entry));
    }
    Promoter promoter(m_profile, m_link.deviceNow());
    const auto done = m_profile.transaction([&] {
        for (const auto& entry : needing) {
            m_profile.outbox().setState(entry, CommandState::parked, m_link.deviceNow(), problem.code);
            m_profile.outbox().setProblem(entry.id, problem);
            m_replay.renew(entry.stream);
            promoter.lookAtNeeding(entry.id);
        }
        renewTurned(promoter);
    });
    if (!done)
        return done.error();
    std::vector<std::string> lanes;
    for (const auto& entry : needing) {
        lanes.push_back(entry.lane);
        static_cast<void>(m_profile.journal().recordState(entry.id, CommandState::parked, problem, false));
    }
    promoter.record();
    for (const auto& [entry, has_turned] : promoter.moved())
        lanes.push_back(entry.lane);
    return lanes;
}

} // namespace gw::sync
