#include "server/play/window.h"

namespace gw::server {
namespace {

constexpr std::size_t window_commands_max = 1'000;

} // namespace

bool Window::take(std::size_t index, const TimedCommand& command) {
    if (m_gigs.size() + m_conversations.size() + m_others.size() >= window_commands_max)
        return false;
    if (std::holds_alternative<GigCommand>(command.command)) {
        if (m_ordered.contains(streamOf(command.command)))
            return false;
        m_gigs.push_back(index);
        return true;
    }
    if (std::holds_alternative<ConversationCommand>(command.command)) {
        m_conversations.push_back(index);
        return true;
    }
    if (const auto* order = std::get_if<OrderCommand>(&command.command))
        if (const auto* place = std::get_if<PlaceOrder>(order))
            m_ordered.insert("gig:" + place->gig.toString());
    m_others.push_back(index);
    return true;
}

std::vector<std::size_t> Window::inOrder() const {
    std::vector<std::size_t> all = m_gigs;
    all.insert(all.end(), m_conversations.begin(), m_conversations.end());
    all.insert(all.end(), m_others.begin(), m_others.end());
    return all;
}

} // namespace gw::server
