#include "tests/sim/races/market.h"

#include <stdexcept>

namespace gw::sim {

using namespace std::chrono_literals;

namespace {

/// Long enough for a command to go up and its events to come down, far below any deadline.
constexpr milliseconds a_moment = 5s;

GigContent content() {
    const Money price(10'000, Currency::parse("USD").value());
    return {.title = "I will do the job",
            .category = "Design",
            .subcategory = "Logos",
            .tags = {"logo"},
            .description = "A job that is done well.",
            .packages = {{PackageTier::basic, "Basic", "", price, 3, 2, {}}},
            .requirements = {{"name", RequirementKind::text, "What is the name?", {}, true}}};
}

void require(bool holds, const char* what) {
    if (!holds)
        throw std::runtime_error(what);
}

} // namespace

Market::Market() { publishGig(); }

void Market::publishGig() {
    does(seller(), GigCommand(SaveGigDraft{gig(), difference({}, content()), {}}));
    does(seller(), GigCommand(SubmitGig{gig(), makeId<GigVersionId>()}));
    m_world.serve();
    passes(a_moment);
    require(seller().views().gig(gig())->live.has_value(), "the gig is not published");
}

OrderId Market::orderInProgress(Device& buyer) {
    const auto order = makeId<OrderId>();
    does(buyer, OrderCommand(placing(order)));
    m_world.serve();
    passes(a_moment);
    does(buyer, OrderCommand(SubmitRequirements{order, {{"name", "Acme", {}}}}));
    require(orderOf(seller(), order).status == OrderStatus::in_progress, "the order did not start");
    return order;
}

OrderId Market::orderDelivered(Device& buyer) {
    const auto order = orderInProgress(buyer);
    does(seller(), OrderCommand(delivery(seller(), order, "first")));
    require(orderOf(buyer, order).status == OrderStatus::delivered, "the order was not delivered");
    return order;
}

void Market::arrive(Device& device) {
    device.network().setFaults({});
    device.network().setConnected(true);
    device.engine().networkChanged();
    passes(a_moment);
}

void Market::does(Device& device, const AnyCommand& command) {
    const auto before = device.issued().size();
    device.submit(command);
    if (device.issued().size() == before)
        m_refused[&device] = device.refusal();
    else
        m_refused.erase(&device);
    passes(a_moment);
}

QString Market::fate(Device& device) const {
    if (const auto refused = m_refused.find(&device); refused != m_refused.end())
        return QStringLiteral("refused ") + QString::fromStdString(refused->second);
    const auto entry = device.profile().outbox().find(device.issued().back());
    if (!entry)
        return QStringLiteral("ok");
    if (entry->state == store::CommandState::rejected)
        return QStringLiteral("rejected ") + QString::fromStdString(entry->problem->code);
    return entry->state == store::CommandState::confirmed ? QStringLiteral("ok") : QStringLiteral("waits");
}

std::vector<std::string> Market::offered(Device& device) const {
    return device.profile().outbox().find(device.issued().back())->problem->suggest;
}

Order Market::orderOf(Device& device, OrderId order) {
    const auto state = device.profile().streams().visible("order:" + order.toString());
    return std::get<Order>(state.value());
}

SubmitDelivery Market::delivery(Device& device, OrderId order, const std::string& content) {
    const auto file = device.engine().pin(content + ".txt", "text/plain", content).value();
    return {order, {file}, "The " + content + " one.", false, false};
}

} // namespace gw::sim
