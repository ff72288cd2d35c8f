#include "server/play/window.h"

namespace gw::server {
namespace {

constexpr std::size_t window_commands_max = 1'000;

} // namespace

bool Window::take(std::size_t index, const TimedCommand& command) {
    if (m_size >= window_commands_max)
        return false;
    const std::string stream = streamOf(command.command);
    const bool gig = std::holds_alternative<GigCommand>(command.command);
    if (const auto* review = std::get_if<ReviewCommand>(&command.command))
        if (m_others.contains(
                std::visit([](const auto& c) { return "order:" + c.order.toString(); }, *review)))
            return false;
    if (gig && (m_has_accounts || m_ordered.contains(stream)))
        return false;
    m_has_accounts |= std::holds_alternative<AccountCommand>(command.command);
    if (const auto* order = std::get_if<OrderCommand>(&command.command))
        if (const auto* place = std::get_if<PlaceOrder>(order))
            m_ordered.insert("gig:" + place->gig.toString());
    (gig ? m_gigs : m_others)[stream].push_back(index);
    ++m_size;
    return true;
}

} // namespace gw::server
