#include "model/standing/standing.h"

#include "model/base/overloaded.h"

namespace gw {
namespace {

void count(Figure& figure, const std::optional<Evidence>& evidence) {
    if (!evidence)
        return;
    figure.good += evidence->good ? 1 : 0;
    figure.events.push_back(*evidence);
}

std::string nameOfOrder(OrderId order) { return "order:" + order.toString(); }

} // namespace

int Standing::ratingHundredths() const {
    int stars = 0;
    for (const auto& rated : ratings)
        stars += rated.ratings.quality + rated.ratings.communication + rated.ratings.value;
    return ratings.empty() ? 0 : stars * 100 / (3 * static_cast<int>(ratings.size()));
}

void StandingFold::take(const OrderEvent& event, const EventInfo& info) {
    const auto evidence = [&](const auto& body, bool good) {
        return Evidence{nameOfOrder(body.order), std::string(body.type), info.time, good};
    };
    const auto sale = [&](const auto& body) -> Sale* {
        const auto at = m_sales.find(body.order);
        return at == m_sales.end() ? nullptr : &at->second;
    };
    // A delivery's time is that of its manifest; older logs have none.
    const auto delivered = [&](const auto& body) {
        if (Sale* one = sale(body); one && !one->delivery)
            one->delivery = evidence(body, body.on_time);
    };
    std::visit(Overloaded{[&](const OrderPlaced& body) {
                              if (body.seller == m_seller)
                                  m_sales.emplace(body.order, Sale());
                          },
                          [&](const DeliveryManifested& body) { delivered(body); },
                          [&](const DeliverySubmitted& body) { delivered(body); },
                          [&](const OrderCompleted& body) {
                              if (Sale* one = sale(body))
                                  one->end = evidence(body, true);
                          },
                          [&](const OrderReopened& body) {
                              if (Sale* one = sale(body))
                                  one->end.reset();
                          },
                          [&](const OrderCancelled& body) {
                              Sale* one = sale(body);
                              if (!one || body.fault != Fault::seller)
                                  return;
                              one->end = evidence(body, false);
                              if (body.basis == CancellationBasis::very_late)
                                  one->delivery = evidence(body, false);
                          },
                          [](const auto&) {}},
               event);
}

void StandingFold::take(const ConversationEvent& event, const EventInfo& info) {
    if (const auto* opened = std::get_if<ConversationOpened>(&event)) {
        if (opened->opened_by.account == m_seller || opened->with.account == m_seller)
            m_contacts.emplace(opened->conversation, Contact());
        return;
    }
    const auto* sent = std::get_if<MessageSent>(&event);
    const auto at = sent ? m_contacts.find(sent->conversation) : m_contacts.end();
    if (at == m_contacts.end())
        return;
    Contact& contact = at->second;
    const bool own = sent->from == m_seller;
    if (!contact.asked)
        contact.by_seller = contact.by_seller || own;
    if (!own && !contact.asked)
        contact.asked = info.time;
    else if (own && contact.asked && !contact.answered)
        contact.answered = info.time;
}

void StandingFold::take(const ReviewEvent& event, const EventInfo& info) {
    const auto* published = std::get_if<ReviewsPublished>(&event);
    if (!published || published->seller != m_seller)
        return;
    for (const auto& review : published->reviews)
        if (review.by == Party::buyer)
            m_ratings.push_back({published->order, review.ratings, info.time});
}

Figure StandingFold::responseAt(Instant now, const Policy& policy) const {
    const auto in_time = std::chrono::hours(policy.reply_hours);
    Figure figure;
    for (const auto& [conversation, contact] : m_contacts) {
        if (contact.by_seller || !contact.asked ||
            *contact.asked < now - std::chrono::days(policy.response_days))
            continue;
        const bool good = contact.answered && *contact.answered - *contact.asked <= in_time;
        if (!contact.answered && now - *contact.asked <= in_time)
            continue;
        count(figure, Evidence{"conversation:" + conversation.toString(), std::string(MessageSent::type),
                               contact.answered.value_or(*contact.asked), good});
    }
    return figure;
}

Standing StandingFold::at(Instant now, const Policy& policy) const {
    Standing standing{responseAt(now, policy), {}, {}, m_ratings};
    for (const auto& [order, sale] : m_sales) {
        count(standing.on_time, sale.delivery);
        count(standing.completion, sale.end);
    }
    return standing;
}

} // namespace gw
