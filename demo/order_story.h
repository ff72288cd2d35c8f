#pragma once

#include "demo/file_shelf.h"
#include "exchange/script.h"

namespace gw::demo {

/// Tells the whole life of one order as commands: first contact, placing, brief, messages, delivery,
/// revision, acceptance or cancellation. Steps that lie in the future are left out, so that orders placed
/// lately are in every state.
class OrderStory {
public:
    OrderStory(MarketPlan& market, const MarketShape& shape, exchange::Script& script, Dice& dice)
        : m_shape(shape)
        , m_script(script)
        , m_dice(dice)
        , m_files(market.files) {}

    /// `number` names the order in its ids.
    void tell(int number, const PlannedGig& gig, AccountId buyer, Instant placed_at);

private:
    void say(Instant at, AccountId actor, AnyCommand command);
    void write(Instant at, AccountId from, std::string_view text);
    Instant brief(Instant paid_at);
    Instant deliver(Instant at, int delivery_no);
    void review(Instant delivered_at, int delivery_no, int revisions_left);
    void markRead(Instant at);

    const MarketShape& m_shape;
    exchange::Script& m_script;
    Dice& m_dice;
    FileShelf m_files;

    const PlannedGig* m_gig = nullptr;
    std::optional<AccountId> m_buyer;
    std::optional<OrderId> m_order;
    std::optional<ConversationId> m_conversation;
    std::string m_key;
    int m_messages = 0;
};

} // namespace gw::demo
