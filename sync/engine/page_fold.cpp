#include "sync/engine/page_fold.h"

#include <stdexcept>

namespace gw::sync {

using protocol::ItemKind;
using store::CommandState;

namespace {

/// Money that clears is no news of an order: it keeps its place in the lists.
bool isBookkeeping(const AnyEvent& event) {
    const auto* of_order = std::get_if<OrderEvent>(&event);
    return of_order && std::holds_alternative<EarningCleared>(*of_order);
}

} // namespace

PageFold::Touched& PageFold::touch(const std::string& stream) {
    if (const auto known = m_touched.find(stream); known != m_touched.end())
        return known->second;
    const auto id = m_profile.streams().open(stream);
    auto confirmed = m_profile.streams().confirmed(id);
    const bool was_confirmed = confirmed.state.has_value();
    m_order.push_back(stream);
    return m_touched.emplace(stream, Touched{id, std::move(confirmed), was_confirmed}).first->second;
}

void PageFold::add(const std::vector<protocol::Item>& items) {
    for (const auto& item : items) {
        auto& stream = touch(item.stream);
        bool is_understood = false;
        if (item.kind == ItemKind::event) {
            is_understood = fold(item, stream);
        } else if (item.kind == ItemKind::settled) {
            if (auto settled = protocol::decodeSettled(item.body)) {
                m_settled.push_back(std::move(*settled));
                is_understood = true;
            }
        }
        m_profile.log().insert(item, stream.id, is_understood);
    }
}

bool PageFold::fold(const protocol::Item& item, Touched& stream) {
    const auto event = decodeEvent(item.type, item.version, item.body);
    if (!event)
        return false;
    auto& confirmed = stream.confirmed;
    try {
        // The old state is kept until the event has proved to fit.
        confirmed.state = evolve(confirmed.state, *event, {item.time, item.actor});
    } catch (const std::logic_error&) {
        return false;
    }
    confirmed.version = item.stream_version;
    if (!isBookkeeping(*event) || !confirmed.updated_at)
        confirmed.updated_at = item.time;
    stream.is_changed = true;
    const auto* of_conversation = std::get_if<ConversationEvent>(&*event);
    if (const auto* message = of_conversation ? std::get_if<MessageSent>(of_conversation) : nullptr)
        m_replay.projector().addMessage(stream.id, item.pos, *message);
    return true;
}

void PageFold::settle(const protocol::Settled& settled) {
    auto& outbox = m_profile.outbox();
    const auto entry = outbox.find(settled.command);
    // Of another device of this account, or seen before in an earlier history of the server.
    if (!entry || entry->state == CommandState::rejected)
        return;
    touch(entry->lane);
    if (!settled.rejected) {
        outbox.close(*entry, CommandState::confirmed, m_device_now);
        m_closed.push_back(entry->id);
        m_promoter.lookAtNeeding(entry->id);
        return;
    }
    outbox.setState(*entry, CommandState::rejected, m_device_now, settled.rejected->code);
    outbox.setProblem(entry->id, settled.rejected);
    outbox.setSeq(entry->id, 0);
    m_refused.push_back(entry->id);
    m_promoter.lookAtNeeding(entry->id);
}

void PageFold::finish() {
    auto& streams = m_profile.streams();
    for (const auto& settled : m_settled)
        settle(settled);
    for (const auto& [entry, has_turned] : m_promoter.moved())
        touch(entry.lane);
    for (const auto& name : m_order) {
        auto& stream = m_touched.at(name);
        if (stream.is_changed)
            streams.setConfirmed(stream.id, stream.confirmed);
        const bool is_apart = streams.diverges(stream.id);
        // A row that was shown before the server knew of it may have been made under other terms.
        if (is_apart && !stream.was_confirmed && stream.confirmed.state)
            m_replay.projector().hide(stream.id);
        if (is_apart || m_profile.outbox().hasUnsettledOf(stream.id))
            m_replay.renew(stream.id, stream.confirmed);
        else if (stream.confirmed.state && stream.is_changed)
            m_replay.projector().show(stream.id, *stream.confirmed.state, *stream.confirmed.updated_at);
    }
}

std::vector<std::string> PageFold::streams() const { return m_order; }

} // namespace gw::sync
