#include "sync/engine/applier.h"

#include "sync/engine/tuning.h"
#include "sync/protocol/chain.h"
#include "sync/store/failure.h"

#include <set>

namespace gw::sync {

using store::CommandState;
using store::Cursor;

namespace {

/// The cursor behind the page, if its items follow from `from` and end in the link that the server names.
Result<Cursor> verified(const protocol::Page& page, const Cursor& from) {
    const auto link = protocol::verifyChain(from.link, page.items);
    if (!link)
        return link.error();
    if (*link != page.head_hash)
        return Problem{.code = "chain_broken",
                       .what =
                           "The feed behind position " + std::to_string(from.pos) +
                           " does not follow from what this device has. Nothing of it was shown; the feed "
                           "is fetched anew."};
    return Cursor{page.next, *link};
}

} // namespace

Applier::Applied Applier::apply(const protocol::Page& page, Instant device_now, Instant server_now) {
    const auto cursor = verified(page, m_profile.meta().cursor());
    if (!cursor)
        return cursor.error();
    PageFold fold(m_profile, m_replay, device_now);
    const auto done = m_profile.transaction([&] {
        fold.add(page.items);
        fold.finish();
        m_profile.meta().setCursor(*cursor);
        m_profile.meta().setLastContact(server_now);
    });
    if (!done)
        return done.error();
    return written(fold);
}

Applier::Applied Applier::written(const PageFold& fold) {
    // The feed can say all this again, so a journal record that can't be written is no loss.
    for (const auto& id : fold.closed())
        static_cast<void>(m_profile.journal().recordClosed(id, CommandState::confirmed));
    for (const auto& id : fold.refused()) {
        if (const auto entry = m_profile.outbox().find(id))
            static_cast<void>(
                m_profile.journal().recordState(id, entry->state, entry->problem, entry->dismissed));
    }
    fold.dependents().record();
    return fold.streams();
}

Result<void> Applier::beginAnew(const std::string& epoch, Instant device_now) {
    return m_profile.transaction([&] {
        m_profile.staging().clear();
        m_profile.meta().setStaging(Cursor{0, protocol::chainStart()});
        if (epoch == m_profile.meta().epoch())
            return;
        m_profile.meta().setEpoch(epoch);
        m_profile.blobs().doubtCommitted();
        for (const auto& entry : m_profile.outbox().inState(CommandState::sent))
            m_profile.outbox().setState(entry, CommandState::ready, device_now,
                                        "the server has another history");
    });
}

Result<void> Applier::stage(const protocol::Page& page) {
    const auto cursor = verified(page, m_profile.meta().staging().value());
    if (!cursor)
        return cursor.error();
    return m_profile.transaction([&] {
        m_profile.staging().add(page.items);
        m_profile.meta().setStaging(*cursor);
    });
}

Applier::Applied Applier::recover(Instant device_now) {
    if (isStaging() && m_profile.meta().cursor().pos == 0)
        return replaceByStaged(device_now, {});
    std::set<std::string> changed;
    const auto done = m_profile.transaction([&] {
        auto streams = m_profile.streams().diverging();
        for (const auto& entry : m_profile.outbox().unsettled())
            streams.push_back(entry.stream);
        for (const auto stream : std::set<std::int64_t>(streams.begin(), streams.end())) {
            m_replay.renew(stream);
            changed.insert(m_profile.streams().nameOf(stream));
        }
        m_profile.meta().setNeedsReplay(false);
    });
    if (!done)
        return done.error();
    return std::vector<std::string>(changed.begin(), changed.end());
}

Applier::Applied Applier::replaceByStaged(Instant device_now, std::optional<Instant> server_now) {
    std::set<std::string> changed;
    std::vector<CommandId> closed;
    const auto done = m_profile.transaction([&] {
        auto& streams = m_profile.streams();
        const auto cursor = m_profile.meta().staging().value();
        m_profile.log().clear();
        streams.clear();
        m_replay.projector().clear();
        m_profile.staging().read(tuning::staged_batch, [&](const std::vector<protocol::Item>& items) {
            PageFold fold(m_profile, m_replay, device_now);
            fold.add(items);
            fold.finish();
            for (auto& name : fold.streams())
                changed.insert(std::move(name));
            closed.insert(closed.end(), fold.closed().begin(), fold.closed().end());
        });
        // Things that only pending commands know are in no item.
        std::set<std::int64_t> renewed;
        for (const auto& entry : m_profile.outbox().unsettled()) {
            if (renewed.insert(entry.stream).second)
                m_replay.renew(entry.stream);
            changed.insert(entry.lane);
        }
        m_profile.staging().clear();
        m_profile.meta().setStaging({});
        m_profile.meta().setCursor(cursor);
        m_profile.meta().setNeedsReplay(false);
        if (server_now)
            m_profile.meta().setLastContact(*server_now);
    });
    if (!done)
        return done.error();
    for (const auto& id : closed)
        static_cast<void>(m_profile.journal().recordClosed(id, CommandState::confirmed));
    return std::vector<std::string>(changed.begin(), changed.end());
}

} // namespace gw::sync
