#include "demo/live_market.h"

#include "demo/catalogue.h"
#include "exchange/stable_id.h"
#include "sync/protocol/feed.h"

#include <algorithm>

namespace gw::demo {

using namespace std::chrono_literals;
using exchange::serviceAccount;

namespace {

constexpr milliseconds tick_every = 1s;

} // namespace

LiveMarket::LiveMarket(server::Core& core, Executor& executor, const Clock& clock, Random& random,
                       MarketPlan plan)
    : m_core(core)
    , m_executor(executor)
    , m_clock(clock)
    , m_random(random)
    , m_plan(std::move(plan))
    , m_dice(random.next64()) {}

void LiveMarket::start() {
    m_next_order_at = m_clock.monotonic() + m_dice.between(8s, 15s);
    m_next_message_at = m_clock.monotonic() + m_dice.between(15s, 30s);
    const auto device = newId<DeviceId>(m_clock.now(), m_random);
    m_core.issueToken(seller(), device, [self = shared_from_this()](Result<std::string> token) {
        self->m_executor.post([self, token] {
            if (!token)
                return;
            self->m_token = *token;
            self->tick();
        });
    });
}

void LiveMarket::tick() {
    if (m_stopped)
        return;
    readFeed();
    const milliseconds now = m_clock.monotonic();
    if (m_caught_up && now >= m_next_order_at) {
        m_next_order_at = now + m_dice.between(40s, 120s);
        someoneOrders();
    }
    if (m_caught_up && now >= m_next_message_at) {
        m_next_message_at = now + m_dice.between(30s, 90s);
        someoneWrites();
    }
    m_executor.postAfter(tick_every, [self = shared_from_this()] { self->tick(); });
}

void LiveMarket::readFeed() {
    const protocol::Request request{.method = "GET",
                                    .path = "/v1/feed",
                                    .query = {{"after", std::to_string(m_cursor)}},
                                    .token = m_token};
    m_core.handle(request, [self = shared_from_this()](const protocol::Response& response) {
        if (response.status == 200)
            self->m_executor.post([self, body = response.body] { self->take(body); });
    });
}

void LiveMarket::take(const std::string& ndjson) {
    const auto page = protocol::decodePage(ndjson, m_cursor);
    if (!page || m_stopped)
        return;
    m_cursor = page->next;
    for (const auto& item : page->items) {
        if (item.kind != protocol::ItemKind::event)
            continue;
        const auto event = decodeEvent(item.type, item.version, item.body);
        if (!event)
            continue;
        note(*event);
        if (m_caught_up)
            react(*event);
    }
    if (page->more)
        return readFeed();
    m_caught_up = true;
}

void LiveMarket::note(const AnyEvent& event) {
    if (const auto* gig = std::get_if<GigEvent>(&event))
        if (const auto* published = std::get_if<GigVersionPublished>(gig))
            m_on_sale.insert_or_assign(published->gig, *published);
}

void LiveMarket::react(const AnyEvent& event) {
    if (const auto* order = std::get_if<OrderEvent>(&event))
        react(*order);
    else if (const auto* gig = std::get_if<GigEvent>(&event))
        react(*gig);
    else if (const auto* conversation = std::get_if<ConversationEvent>(&event))
        react(*conversation);
}

void LiveMarket::react(const OrderEvent& event) {
    if (const auto* placed = std::get_if<OrderPlaced>(&event)) {
        m_open.insert_or_assign(placed->order, *placed);
        const Money total = placed->subtotal + placed->service_fee + placed->tax;
        later(3s, 8s,
              {serviceAccount(),
               OrderCommand(RecordPayment{placed->order, total, "demo " + placed->order.toString()})});
    } else if (const auto* paid = std::get_if<PaymentCaptured>(&event)) {
        const auto order = m_open.find(paid->order);
        if (order == m_open.end() || order->second.requirements.empty())
            return;
        std::vector<Answer> answers;
        for (const auto& question : order->second.requirements)
            if (question.required)
                answers.push_back({.key = question.key,
                                   .text = std::string(m_dice.pick(briefs(order->second.gig))),
                                   .files = {}});
        later(10s, 30s, {order->second.buyer, OrderCommand(SubmitRequirements{paid->order, answers})});
    } else if (const auto* delivered = std::get_if<DeliverySubmitted>(&event)) {
        const auto order = m_open.find(delivered->order);
        if (order == m_open.end())
            return;
        const bool more = delivered->delivery_no <= order->second.revisions_included && m_dice.chance(0.35);
        if (more)
            later(15s, 45s,
                  {order->second.buyer,
                   OrderCommand(RequestRevision{
                       delivered->order,
                       delivered->delivery_no,
                       {{std::string(m_dice.pick(lines(Moment::revision_wanted))), std::nullopt}}})});
        else
            later(15s, 45s,
                  {order->second.buyer,
                   OrderCommand(AcceptDelivery{delivered->order, delivered->delivery_no})});
    }
}

void LiveMarket::react(const GigEvent& event) {
    if (const auto* submitted = std::get_if<GigSubmitted>(&event))
        later(6s, 15s, {serviceAccount(), GigCommand(ApproveGig{submitted->gig, submitted->gig_version})});
}

void LiveMarket::react(const ConversationEvent& event) {
    const auto* sent = std::get_if<MessageSent>(&event);
    if (!sent || sent->from != seller())
        return;
    for (const AccountId buyer : m_plan.buyers) {
        if (conversationBetween(buyer, seller()) != sent->conversation)
            continue;
        later(2s, 5s, {buyer, ConversationCommand(MarkRead{sent->conversation, sent->number})});
        if (m_dice.chance(0.7))
            later(6s, 20s,
                  {buyer, ConversationCommand(SendMessage{sent->conversation,
                                                          newId<MessageId>(m_clock.now(), m_random),
                                                          std::string(m_dice.pick(lines(Moment::at_work))),
                                                          {},
                                                          sent->about,
                                                          m_clock.now()})});
        return;
    }
}

void LiveMarket::someoneOrders() {
    if (m_on_sale.empty())
        return;
    const auto chosen =
        std::next(m_on_sale.begin(), m_dice.between(0, static_cast<int>(m_on_sale.size()) - 1));
    const auto& [gig, published] = *chosen;
    const auto order = newId<OrderId>(m_clock.now(), m_random);
    const PackageTier tier = m_dice.pick(published.content.packages).tier;
    perform({m_dice.pick(m_plan.buyers),
             OrderCommand(PlaceOrder{order, gig, published.gig_version, tier, {}, 1})});
}

const std::vector<std::string_view>& LiveMarket::briefs(GigId gig) {
    const auto published = m_on_sale.find(gig);
    const auto trade = std::ranges::find_if(trades(), [&](const Trade& one) {
        return published != m_on_sale.end() && one.subcategory == published->second.content.subcategory;
    });
    return trade != trades().end() ? trade->answers : m_dice.pick(trades()).answers;
}

void LiveMarket::someoneWrites() {
    const AccountId buyer = m_dice.pick(m_plan.buyers);
    const ConversationId conversation = conversationBetween(buyer, seller());
    perform({buyer, ConversationCommand(OpenConversation{conversation, seller()})});
    later(1s, 2s,
          {buyer, ConversationCommand(SendMessage{conversation,
                                                  newId<MessageId>(m_clock.now(), m_random),
                                                  std::string(m_dice.pick(lines(Moment::before_order))),
                                                  {},
                                                  std::nullopt,
                                                  m_clock.now()})});
}

void LiveMarket::later(milliseconds low, milliseconds high, Act act) {
    m_executor.postAfter(m_dice.between(low, high), [self = shared_from_this(), act = std::move(act)] {
        if (!self->m_stopped)
            self->perform(act);
    });
}

void LiveMarket::perform(const Act& act) {
    const Instant now = m_clock.now();
    m_core.submit(act.actor, protocol::envelope(newId<CommandId>(now, m_random), act.command, now),
                  [](const server::Core::Outcome&) {}); // a refused act is a buyer who changed their mind
}

} // namespace gw::demo
