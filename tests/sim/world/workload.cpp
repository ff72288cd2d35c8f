#include "tests/sim/world/workload.h"

#include "tests/sim/world/tuning.h"

namespace gw::sim {

namespace {

GigContent contentOfGig(int number) {
    const Money price(10'000, Currency::parse("USD").value());
    return {.title = "I will do job " + std::to_string(number),
            .category = "Design",
            .subcategory = "Logos",
            .tags = {"logo"},
            .description = "A job that is done well.",
            .packages = {{PackageTier::basic, "Basic", "", price, 3, 2, {}}},
            .requirements = {{"name", RequirementKind::text, "What is the name?", {}, true}}};
}

} // namespace

void Workload::prepare() {
    auto& seller = m_world.seller();
    for (const auto gig : m_world.gigs()) {
        seller.submit(GigCommand(SaveGigDraft{gig, difference({}, contentOfGig(++m_number)), {}}));
        seller.submit(
            GigCommand(SubmitGig{gig, newId<GigVersionId>(m_world.clock().now(), m_world.random())}));
    }
    m_world.buyer().submit(ConversationCommand(OpenConversation{
        conversationBetween(seller.account(), m_world.buyer().account()), seller.account()}));
    m_world.run(milliseconds(3'000));
    m_world.serve();
    m_world.run(milliseconds(3'000));
}

void Workload::step() {
    switch (m_dice.below(10)) {
    case 0:
    case 1:
    case 2:
        return sell();
    case 3:
    case 4:
    case 5:
        return buy();
    case 6:
        return write(m_dice.chance(50) ? m_world.seller() : m_world.buyer());
    case 7:
        return m_world.serve();
    case 8:
        return decide(m_dice.chance(50) ? m_world.seller() : m_world.buyer());
    default:
        return disturb();
    }
}

void Workload::sell() {
    if (m_dice.chance(30))
        editGig(m_world.gigs()[m_dice.below(m_world.gigs().size())]);
    else
        moveOrder(m_world.seller(), views::Hat::seller);
}

void Workload::buy() {
    if (m_dice.chance(35))
        placeOrder();
    else
        moveOrder(m_world.buyer(), views::Hat::buyer);
}

void Workload::editGig(GigId gig) {
    auto& seller = m_world.seller();
    const auto state = seller.views().gig(gig);
    if (!state)
        return;
    const GigPatch patch{.title = "I will do job " + std::to_string(++m_number)};
    switch (m_dice.below(4)) {
    case 0:
        return seller.submit(GigCommand(PauseGig{gig}));
    case 1:
        return seller.submit(GigCommand(ResumeGig{gig}));
    case 2:
        return seller.submit(
            GigCommand(SubmitGig{gig, newId<GigVersionId>(m_world.clock().now(), m_world.random())}));
    default:
        return seller.submit(GigCommand(SaveGigDraft{gig, patch, basesOf(state->draft, patch)}));
    }
}

void Workload::placeOrder() {
    const auto gig = m_world.gigs()[m_dice.below(m_world.gigs().size())];
    const auto state = m_world.seller().views().gig(gig);
    if (!state || !state->live)
        return;
    m_world.buyer().submit(OrderCommand(PlaceOrder{newId<OrderId>(m_world.clock().now(), m_world.random()),
                                                   gig,
                                                   state->live->gig_version,
                                                   PackageTier::basic,
                                                   {},
                                                   1}));
}

void Workload::moveOrder(Device& device, views::Hat hat) {
    const auto page = device.views().orders({.hat = hat, .limit = 500}, m_world.clock().now());
    if (page.rows.empty())
        return;
    const auto& order = page.rows[m_dice.below(page.rows.size())];
    if (hat == views::Hat::seller)
        sellerStep(device, order);
    else
        buyerStep(device, order);
}

void Workload::sellerStep(Device& device, const views::OrderRow& order) {
    if (order.status == OrderStatus::awaiting_requirements && m_dice.chance(50))
        return device.submit(OrderCommand(SkipRequirements{order.id}));
    deliver(device, order.id);
}

void Workload::deliver(Device& device, OrderId order) {
    SubmitDelivery command{order, {}, "Delivery " + std::to_string(++m_number), true, false};
    if (m_dice.chance(50)) {
        command.artefacts = someFile(device);
        command.nothing_to_attach = command.artefacts.empty();
    }
    device.submit(OrderCommand(command));
}

void Workload::buyerStep(Device& device, const views::OrderRow& order) {
    switch (order.status) {
    case OrderStatus::awaiting_requirements:
        if (m_dice.chance(25))
            return device.submit(OrderCommand(CancelOrder{order.id, "changed my mind"}));
        return device.submit(
            OrderCommand(SubmitRequirements{order.id, {{"name", "Acme", someFile(device)}}}));
    case OrderStatus::delivered:
        if (m_dice.chance(50))
            return device.submit(OrderCommand(
                RequestRevision{order.id, order.deliveries, {{"Once more, please.", std::nullopt}}}));
        return device.submit(OrderCommand(AcceptDelivery{order.id, order.deliveries}));
    default:
        return device.submit(OrderCommand(CancelOrder{order.id, "too slow"}));
    }
}

std::vector<Artefact> Workload::someFile(Device& device) {
    if (m_dice.chance(50))
        return {};
    std::string bytes = "file " + std::to_string(++m_number);
    bytes.resize(m_dice.below(tuning::file_bytes_max) + 20, 'f');
    const auto file = device.engine().pin("file " + std::to_string(m_number) + ".txt", "text/plain", bytes);
    return {file.value()};
}

void Workload::write(Device& device) {
    const auto conversation = conversationBetween(m_world.seller().account(), m_world.buyer().account());
    if (m_dice.chance(25)) {
        const auto page = device.views().messages(conversation, 0, 50);
        const int through = page.first_number + static_cast<int>(page.rows.size());
        return device.submit(ConversationCommand(MarkRead{conversation, through}));
    }
    device.submit(ConversationCommand(SendMessage{
        conversation, newId<MessageId>(m_world.clock().now(), m_world.random()),
        "Message " + std::to_string(++m_number), someFile(device), std::nullopt, m_world.clock().now()}));
}

void Workload::decide(Device& device) {
    const auto waiting = device.views().unsettled();
    const auto refused = device.views().needsAttention();
    if (!waiting.empty() && m_dice.chance(50))
        return device.undo(waiting[m_dice.below(waiting.size())].id);
    if (refused.empty())
        return;
    const auto id = refused[m_dice.below(refused.size())].id;
    if (m_dice.chance(50))
        device.retry(id);
    else
        device.dismiss(id);
}

void Workload::disturb() {
    auto& device = m_dice.chance(50) ? m_world.seller() : m_world.buyer();
    if (m_dice.chance(40))
        return device.crash();
    device.network().setConnected(!device.network().isConnected());
}

} // namespace gw::sim
