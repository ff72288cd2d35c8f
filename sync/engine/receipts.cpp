#include "sync/engine/receipts.h"

namespace gw::sync {

using store::CommandState;
using store::OutboxEntry;

void Receipts::taken(const OutboxEntry& entry) {
    m_profile.outbox().setState(entry, CommandState::sent, m_link.deviceNow());
}

void Receipts::held(const OutboxEntry& entry, std::uint64_t want) {
    putBack(entry, "the server lacks an earlier one of its lane");
    auto& streams = m_profile.streams();
    const auto given = streams.laneSeq(entry.stream);
    // The server has seen this seq, or later ones, under other ids: a backup was put back here.
    if ((entry.seq != 0 && want > entry.seq) || want > given + 1)
        return m_profile.renewIncarnation(m_link.ports().random);
    if (want == entry.seq || want == 0)
        return; // an earlier one of the same push came first
    m_profile.outbox().clearSeqsFrom(entry.stream, want);
    if (want <= given)
        streams.setLaneSeq(entry.stream, want - 1);
}

void Receipts::park(const OutboxEntry& entry, const Problem& problem) {
    m_profile.outbox().setState(entry, CommandState::parked, m_link.deviceNow(), problem.code);
    m_profile.outbox().setProblem(entry.id, problem);
    // Its seq was never taken: the lane goes on with it.
    if (entry.seq != 0) {
        m_profile.outbox().clearSeqsFrom(entry.stream, entry.seq);
        m_profile.streams().setLaneSeq(entry.stream, entry.seq - 1);
    }
    m_parked.push_back({entry.id, problem});
    m_replay.renew(entry.stream);
    const auto before = m_promoter.moved().size();
    m_promoter.lookAtNeeding(entry.id);
    for (auto i = before; i < m_promoter.moved().size(); ++i)
        m_replay.renew(m_promoter.moved()[i].entry.stream);
}

void Receipts::putBack(const OutboxEntry& entry, const std::string& why) {
    m_profile.outbox().setState(entry, CommandState::in_doubt, m_link.deviceNow(), why);
    m_profile.outbox().setState(entry, CommandState::ready, m_link.deviceNow());
}

void Receipts::record() const {
    for (const auto& [id, problem] : m_parked)
        static_cast<void>(m_profile.journal().recordState(id, CommandState::parked, problem, false));
    m_promoter.record();
}

std::vector<std::string> Receipts::otherLanes() const {
    std::vector<std::string> lanes;
    for (const auto& [entry, has_turned] : m_promoter.moved())
        lanes.push_back(entry.lane);
    return lanes;
}

Problem parkedByServer(const std::string& code) {
    if (code == "command_conflict")
        return {.code = code,
                .what = "The server knows another command under the same number. It is kept; send it again "
                        "and it gets a new one."};
    return {.code = code.empty() ? "not_understood" : code,
            .what =
                "The server can't read this command. It is kept; update the program, then send it again."};
}

} // namespace gw::sync
