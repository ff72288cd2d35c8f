#include "demo/order_story.h"

#include "demo/catalogue.h"
#include "exchange/stable_id.h"

#include <algorithm>

namespace gw::demo {

using namespace std::chrono_literals;
using exchange::stableId;
using Days = std::chrono::days;

void OrderStory::say(Instant at, AccountId actor, AnyCommand command) {
    if (at < m_shape.now)
        m_script.add(at, actor, std::move(command));
}

void OrderStory::write(Instant at, AccountId from, std::string_view text) {
    const auto id = stableId<MessageId>("message:" + m_key + ":" + std::to_string(m_messages++));
    say(at, from, ConversationCommand(SendMessage{*m_conversation, id, std::string(text), {}, m_order, at}));
}

void OrderStory::tell(int number, const PlannedGig& gig, AccountId buyer, Instant placed_at) {
    m_gig = &gig;
    m_buyer = buyer;
    m_key = "demo:" + std::to_string(m_shape.seed) + ":order:" + std::to_string(number);
    m_order = stableId<OrderId>(m_key);
    m_conversation = conversationBetween(buyer, gig.seller);
    m_messages = 0;
    m_script.begin(static_cast<std::size_t>(number), m_key);

    const Instant contact = placed_at - m_dice.between(5min, 20h);
    say(contact, buyer, ConversationCommand(OpenConversation{*m_conversation, gig.seller}));
    if (m_dice.chance(0.35)) {
        m_order.reset();
        write(contact + 1min, buyer, m_dice.pick(lines(Moment::before_order)));
        m_order = stableId<OrderId>(m_key);
    }
    const std::size_t package = m_dice.weighted({5, 4, 1});
    std::vector<std::string> extras;
    if (m_dice.chance(0.2))
        extras.push_back(gig.content.extras[1].key);
    Money subtotal = gig.content.packages[package].price;
    if (!extras.empty())
        subtotal = subtotal + gig.content.extras[1].price;
    say(placed_at, buyer,
        OrderCommand(
            PlaceOrder{*m_order, gig.gig, gig.version, gig.content.packages[package].tier, extras, 1}));
    if (m_dice.chance(0.02)) {
        say(placed_at + 2min, exchange::serviceAccount(),
            OrderCommand(RecordPaymentFailure{*m_order, "The card was declined."}));
        return say(placed_at + 12min, buyer, OrderCommand(CancelOrder{*m_order, "My card does not work."}));
    }
    const Instant paid_at = placed_at + m_dice.between(1min, 6min);
    say(paid_at, exchange::serviceAccount(),
        OrderCommand(RecordPayment{*m_order, subtotal + subtotal.share(Policy{}.service_fee_bps), m_key}));
    if (m_dice.chance(0.6))
        write(paid_at + m_dice.between(20min, 5h), gig.seller, m_dice.pick(lines(Moment::after_order)));
    if (m_dice.chance(0.04))
        return say(paid_at + m_dice.between(1h, 30h), buyer,
                   OrderCommand(CancelOrder{*m_order, "Our plans changed."}));
    const Instant started_at = brief(paid_at);
    const int days =
        gig.content.packages[package].delivery_days + (extras.empty() ? 0 : gig.content.extras[1].added_days);
    const auto promised = std::chrono::duration_cast<milliseconds>(Days(days));
    if (m_dice.chance(0.02))
        return say(started_at + promised + m_dice.between(30h, 90h), buyer,
                   OrderCommand(CancelOrder{*m_order, "I could not wait any longer."}));
    const bool late = m_dice.chance(0.12);
    const double pace = late ? 1.05 + 0.01 * m_dice.between(0, 40) : 0.35 + 0.01 * m_dice.between(0, 60);
    const Instant delivered_at =
        started_at + milliseconds(static_cast<std::int64_t>(double(promised.count()) * pace));
    for (int message = m_dice.between(0, 2); message > 0; --message)
        write(started_at + m_dice.between(0ms, delivered_at - started_at),
              m_dice.chance(0.5) ? buyer : gig.seller, m_dice.pick(lines(Moment::at_work)));
    review(deliver(delivered_at, 1), 1, gig.content.packages[package].revisions);
    markRead(std::max(placed_at, m_shape.now - m_dice.between(1min, 48h)));
}

Instant OrderStory::brief(Instant paid_at) {
    const Instant at = paid_at + m_dice.between(4min, 26h);
    const Trade& trade = trades()[m_gig->trade];
    std::vector<Answer> answers{
        {.key = "brief", .text = std::string(m_dice.pick(trade.answers)), .files = {}}};
    if (m_dice.chance(0.7))
        answers.push_back(
            {.key = "style", .text = m_dice.pick(m_gig->content.requirements[1].choices), .files = {}});
    say(at, *m_buyer, OrderCommand(SubmitRequirements{*m_order, answers}));
    return at;
}

Instant OrderStory::deliver(Instant at, int delivery_no) {
    std::vector<Artefact> artefacts;
    for (const std::string_view name : trades()[m_gig->trade].files)
        artefacts.push_back(m_files.file(m_gig->seller, m_gig->seller.toString().substr(0, 8),
                                         std::string(name), delivery_no));
    say(at, m_gig->seller,
        OrderCommand(SubmitDelivery{*m_order, artefacts,
                                    std::string(m_dice.pick(lines(Moment::with_delivery))), false, true}));
    return at;
}

void OrderStory::review(Instant delivered_at, int delivery_no, int revisions_left) {
    const Instant answered_at = delivered_at + m_dice.between(1h, 60h);
    if (revisions_left > 0 && m_dice.chance(delivery_no == 1 ? 0.25 : 0.1)) {
        const BlobId pinned = m_files
                                  .file(m_gig->seller, m_gig->seller.toString().substr(0, 8),
                                        std::string(trades()[m_gig->trade].files.front()), delivery_no)
                                  .blob;
        say(answered_at, *m_buyer,
            OrderCommand(
                RequestRevision{*m_order,
                                delivery_no,
                                {{std::string(m_dice.pick(lines(Moment::revision_wanted))), pinned}}}));
        return review(deliver(answered_at + m_dice.between(5h, 50h), delivery_no + 1), delivery_no + 1,
                      revisions_left - 1);
    }
    say(answered_at, *m_buyer, OrderCommand(AcceptDelivery{*m_order, delivery_no}));
    if (m_dice.chance(0.5))
        write(answered_at + 2min, *m_buyer, m_dice.pick(lines(Moment::thanks)));
}

void OrderStory::markRead(Instant at) {
    constexpr int everything_so_far = 1'000'000; // clamped to the messages there are
    say(at, m_gig->seller, ConversationCommand(MarkRead{*m_conversation, everything_so_far}));
    say(at, *m_buyer, ConversationCommand(MarkRead{*m_conversation, everything_so_far}));
}

} // namespace gw::demo
