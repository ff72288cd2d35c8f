#include "exchange/orders/story_teller.h"

#include "exchange/level_grant.h"
#include "exchange/stable_id.h"
#include "model/base/text.h"

#include <set>

namespace gw::exchange {
namespace {

/// "credit_card in 8 parts", behind what was paid otherwise.
std::string joined(std::string text, const PaymentRecord& payment) {
    text += (text.empty() ? "" : ", ") + payment.kind;
    if (payment.parts != "1")
        text += " in " + payment.parts + " parts";
    return text;
}

std::string wordsOf(const ReviewRecord& record) {
    const bool both = !record.title.empty() && !record.message.empty();
    const std::string words = record.title + (both ? "\n" : "") + record.message;
    return isBlank(words) ? "No words were left with this rating." : words;
}

PrivateRating privately(int score) {
    if (score == 3)
        return PrivateRating::neutral;
    return score > 3 ? PrivateRating::positive : PrivateRating::negative;
}

} // namespace

StoryTeller::StoryTeller(const DataSet& data, OrderPlan& plan)
    : m_data(data)
    , m_plan(plan)
    , m_script(plan.plan) {
    for (const auto& payment : data.payments)
        m_payment_of[payment.order] = joined(std::move(m_payment_of[payment.order]), payment);
    for (const auto& customer : data.customers)
        m_place_of[customer.id] = customer.place;
}

void StoryTeller::grantLevels() {
    std::map<AccountId, std::set<std::string>> categories;
    std::map<AccountId, std::size_t> first_story;
    for (std::size_t story = 0; story < m_plan.stories.size(); ++story) {
        const Story& what = m_plan.stories[story];
        const auto& product = m_data.items[what.item_rows.front()].product;
        categories[what.seller].insert(m_data.category_of_product.at(product));
        first_story.emplace(what.seller, story);
    }
    for (const auto& [seller, sold] : categories) {
        const auto grant = levelGrant(seller, static_cast<int>(sold.size()));
        if (!grant)
            continue;
        m_script.begin(first_story.at(seller), "level:" + seller.toString());
        m_script.add(m_plan.plan.begins_at, serviceAccount(), *grant);
    }
}

void StoryTeller::tell(std::size_t story) {
    const Story& what = m_plan.stories[story];
    const OrderRecord& order = m_data.orders[what.order_row];
    const auto times = OrderTimes::of(order);
    m_script.begin(story, what.order.toString());
    place(what, times);
    if (times.paid_at)
        pay(what, order, *times.paid_at);
    if (times.started_at)
        m_script.add(*times.started_at, what.buyer,
                     OrderCommand(SubmitRequirements{
                         what.order, {{GigShelf::place_key, m_place_of.at(order.customer), {}}}}));
    if (times.received_at)
        receive(what, *times.received_at);
    if (times.cancelled_at)
        m_script.add(*times.cancelled_at, what.buyer,
                     OrderCommand(CancelOrder{what.order, order.status == "unavailable"
                                                              ? "The seller could not supply it"
                                                              : "Cancelled by the buyer"}));
}

void StoryTeller::place(const Story& what, const OrderTimes& times) {
    const ItemRecord& item = m_data.items[what.item_rows.front()];
    const std::string& category = m_data.category_of_product.at(item.product);
    const GigVersionId version =
        m_shelf.offer(item.seller, category, item.price, times.days, [&](bool operators, AnyCommand command) {
            m_script.add(times.placed_at, operators ? serviceAccount() : what.seller, std::move(command));
        });
    m_script.add(times.placed_at, what.buyer,
                 OrderCommand(PlaceOrder{what.order,
                                         GigShelf::gigOf(item.seller, category),
                                         version,
                                         PackageTier::basic,
                                         {},
                                         static_cast<int>(what.item_rows.size())}));
}

void StoryTeller::pay(const Story& what, const OrderRecord& order, Instant at) {
    const Money subtotal =
        m_data.items[what.item_rows.front()].price.times(static_cast<std::int64_t>(what.item_rows.size()));
    const Money total = subtotal + subtotal.share(Policy{}.service_fee_bps);
    m_script.add(at, serviceAccount(), OrderCommand(RecordPayment{what.order, total, paidWith(order.id)}));
}

void StoryTeller::receive(const Story& what, Instant at) {
    m_script.add(at, what.seller,
                 OrderCommand(SubmitDelivery{what.order, {}, "Received by the customer.", true, false}));
    m_script.add(at, what.buyer, OrderCommand(AcceptDelivery{what.order, 1}));
}

std::string StoryTeller::paidWith(const std::string& order) const {
    const auto known = m_payment_of.find(order);
    return known == m_payment_of.end() ? order : known->second;
}

void StoryTeller::tell(const ReviewStory& review, Instant at) {
    const ReviewRecord& record = m_data.reviews[review.review_row];
    const Story& what = m_plan.stories[review.story];
    const std::string key =
        "review:" + record.id + ":" + record.answered_at.toString() + ":" + what.order.toString();
    m_script.begin(m_plan.stories.size() + m_plan.reviews.size(), key);
    m_script.add(at, what.buyer,
                 ReviewCommand(SubmitReview{.order = what.order,
                                            .ratings = {record.score, record.score, record.score},
                                            .text = wordsOf(record),
                                            .private_rating = privately(record.score),
                                            .salt = stableUuid("salt:" + key).toString()}));
    m_plan.reviews.push_back(review);
}

} // namespace gw::exchange
