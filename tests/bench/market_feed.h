#pragma once

#include "sync/protocol/chain.h"
#include "tests/sync/support/feed_writer.h"

namespace gw::bench {

/// A seller's feed of about `events` events: orders at every stage, many open at once, and messages.
class MarketFeed {
public:
    explicit MarketFeed(int events) {
        m_gig = fixtures::liveGig();
        for (std::uint64_t n = 0; static_cast<int>(m_writer.head()) < events; ++n) {
            m_open.push_back(startOrder(n));
            // Orders overlap as in life: an older one moves on for each that comes in.
            if (m_open.size() > open_orders)
                finishOrder(m_open[m_open.size() - open_orders - 1]);
        }
    }

    /// The feed as pages of at most `items` items, each as the bytes that the server sends.
    std::vector<std::string> pages(std::size_t items) {
        std::vector<std::string> pages;
        auto link = protocol::chainStart();
        const auto& all = m_writer.items();
        for (std::size_t from = 0; from < all.size();) {
            protocol::Page page{.items = {}, .head = all.size(), .head_hash = link};
            while (from < all.size() && (page.items.size() < items || page.items.back().group_end > from)) {
                page.items.push_back(all[from++]);
                link = protocol::nextLink(link, page.items.back());
            }
            page.next = from;
            page.head_hash = link;
            page.more = from < all.size();
            pages.push_back(protocol::encodePage(page));
        }
        return pages;
    }
    const std::vector<protocol::Item>& items() { return m_writer.items(); }
    int orders() const { return static_cast<int>(m_open.size()); }

private:
    static constexpr std::size_t open_orders = 200;

    template<class Command>
    void take(std::optional<Order>& order, const Command& command, AccountId actor) {
        auto context = fixtures::contextWith(*m_gig, actor, m_writer.now);
        const auto events = decide(order, OrderCommand(command), context).value();
        for (const auto& event : events)
            order = evolve(std::move(order), event, {m_writer.now, actor});
        m_writer.command({events.begin(), events.end()}, actor, {}, false);
        m_writer.now = m_writer.now + std::chrono::seconds(20);
    }

    std::optional<Order> startOrder(std::uint64_t n) {
        std::optional<Order> order;
        auto place = fixtures::placeOrder();
        place.order = fixtures::id<OrderId>(1'000'000 + n);
        take(order, place, fixtures::buyer);
        take(order, RecordPayment{place.order, order->total(), "card"}, fixtures::staff);
        take(order, SubmitRequirements{place.order, {{"name", "Acme", {}}}}, fixtures::buyer);
        return order;
    }

    void finishOrder(std::optional<Order>& order) {
        const auto id = order->terms.order;
        auto delivery = fixtures::delivery({1, 2});
        delivery.order = id;
        take(order, delivery, fixtures::seller);
        take(order, RequestRevision{id, 1, {{"Bigger, please.", std::nullopt}}}, fixtures::buyer);
        delivery.artefacts = {fixtures::artefact(3)};
        delivery.message = "Here it is, bigger.";
        take(order, delivery, fixtures::seller);
        take(order, AcceptDelivery{id, 2}, fixtures::buyer);
    }

    fixtures::FeedWriter m_writer = {};
    std::optional<Gig> m_gig = {};
    std::vector<std::optional<Order>> m_open = {};
};

} // namespace gw::bench
