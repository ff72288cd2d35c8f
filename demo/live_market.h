#pragma once

#include "demo/market_plan.h"
#include "model/base/ports.h"
#include "server/core/core.h"

#include <map>
#include <memory>

namespace gw::demo {

/// Keeps a demonstration market alive while it runs: buyers order, answer briefs, write, accept and ask for
/// revisions; review staff publishes submitted gigs; the card processor records payments. It follows the feed
/// of the seller the studio is signed in as, like any other client, and answers what that person does.
class LiveMarket : public std::enable_shared_from_this<LiveMarket> {
public:
    LiveMarket(server::Core& core, Executor& executor, const Clock& clock, Random& random, MarketPlan plan);

    /// Begins; the market goes on until the executor ends or stop() is called.
    void start();
    void stop() { m_stopped = true; }

private:
    struct Act {
        AccountId actor;
        AnyCommand command;
    };

    void tick();
    void readFeed();
    void take(const std::string& ndjson);
    /// Remembers what is true from now on, of history too.
    void note(const AnyEvent& event);
    void react(const AnyEvent& event);
    void react(const OrderEvent& event);
    void react(const GigEvent& event);
    void react(const ConversationEvent& event);
    void someoneOrders();
    void someoneWrites();
    /// What a buyer may answer when the seller of this gig asks.
    const std::vector<std::string_view>& briefs(GigId gig);
    /// Does `act` after a human pause between the two.
    void later(milliseconds low, milliseconds high, Act act);
    void perform(const Act& act);
    AccountId seller() const { return m_plan.sellers.front(); }

    server::Core& m_core;
    Executor& m_executor;
    const Clock& m_clock;
    Random& m_random;
    MarketPlan m_plan;
    Dice m_dice;
    std::string m_token;
    std::uint64_t m_cursor = 0;
    bool m_caught_up = false; ///< events from before the start are history: nobody reacts to them
    bool m_stopped = false;
    std::map<GigId, GigVersionPublished> m_on_sale;
    std::map<OrderId, OrderPlaced> m_open; ///< orders with the seller that were placed while running
    milliseconds m_next_order_at{0};
    milliseconds m_next_message_at{0};
};

} // namespace gw::demo
