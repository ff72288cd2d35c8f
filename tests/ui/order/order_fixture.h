#pragma once

#include "model/decide.h"
#include "sync/views/rows.h"

#include <QFuture>
#include <QPromise>

namespace gw::test {

inline constexpr Instant noon = Instant::fromUnixMs(1'795'264'920'000); // 2026-11-21 12:02 UTC
inline constexpr auto day = std::chrono::hours(24);

template<class SomeId>
SomeId idOf(int number) {
    Uuid::Bytes bytes{0x01, 0x9a, 0x43, 0x5c};
    bytes[6] = 0x70;
    bytes[3] = static_cast<std::uint8_t>(number >> 8);
    bytes[2] = static_cast<std::uint8_t>(number);
    bytes[15] = static_cast<std::uint8_t>(number);
    bytes[14] = 1;
    return SomeId(Uuid(bytes));
}

/// A future that has its answer already.
template<class T>
QFuture<T> answered(T value) {
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

inline Money dollars(std::int64_t amount) { return {amount * 100, *Currency::parse("USD")}; }

inline Artefact fileOf(const std::string& name, std::int64_t size_bytes, int number = 1) {
    BlobId::Bytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(number);
    return {BlobId(bytes), name, size_bytes, "application/octet-stream"};
}

/// An order played event by event through the model, with its timeline beside it.
class OrderStory {
public:
    AccountId buyer = idOf<AccountId>(1);
    AccountId seller = idOf<AccountId>(2);
    OrderId id;

    explicit OrderStory(const std::string& buyer_name = "Maya Okonkwo",
                        const std::string& title = "I will design a modern minimalist logo for your business",
                        OrderId order = idOf<OrderId>(101))
        : id(order) {
        const OrderPlaced placed{
            .order = id,
            .buyer = buyer,
            .buyer_name = buyer_name,
            .seller = seller,
            .seller_name = "Jonas Weber",
            .source = OrderSource::gig,
            .gig = idOf<GigId>(5),
            .gig_version = idOf<GigVersionId>(6),
            .gig_title = title,
            .package = PackageTier::standard,
            .package_title = "Standard: 3 concepts",
            .extras = {},
            .quantity = 1,
            .subtotal = dollars(120),
            .service_fee = {660, *Currency::parse("USD")},
            .tax = dollars(0),
            .delivery_days = 5,
            .revisions_included = 3,
            .requirements = {{"name",
                              RequirementKind::text,
                              "What is the name of your business, and what does it do?",
                              {},
                              true},
                             {"style",
                              RequirementKind::choice,
                              "Which style do you have in mind?",
                              {"Minimal & modern", "Hand-drawn", "Classic"},
                              true},
                             {"files",
                              RequirementKind::file,
                              "Anything you already have: sketches, old logo, photos",
                              {},
                              false}},
            .policy = {},
            .clearing_days = 14,
            .milestones = {},
            .quote = {},
            .offer = {},
        };
        add(placed, buyer, noon - day * 5);
    }

    OrderStory& paid() {
        return add(PaymentCaptured{id, dollars(126), "card"}, seller,
                   noon - day * 5 + std::chrono::minutes(2));
    }
    OrderStory& started() {
        paid();
        add(
            RequirementsSubmitted{
                id,
                {{"name",
                  "Halcyon Coffee Roasters. We roast small batches of single-origin beans and sell "
                  "them to cafés in Lisbon and Porto.\nThe name comes from the bird.",
                  {}},
                 {"style", "Minimal & modern", {}},
                 {"files", "", {fileOf("old-logo.svg", 18'432, 1), fileOf("moodboard.pdf", 2'411'724, 2)}}}},
            buyer, noon - day * 4);
        return add(OrderStarted{id, noon - day * 4, noon + day + std::chrono::hours(4)}, buyer,
                   noon - day * 4);
    }
    OrderStory& delivered(views::Progress progress = views::Progress::confirmed) {
        started();
        return add(
            DeliverySubmitted{
                id,
                1,
                {fileOf("halcyon-logo-concepts.pdf", 4'812'000, 3), fileOf("sources.zip", 38'102'400, 4)},
                "Here are the three concepts. Look at page 2 first: it is the one I would take.\n\n"
                "All of them work in one colour and down to 16 px.",
                true,
                noon + day * 3},
            seller, noon - std::chrono::hours(6), progress);
    }
    OrderStory& inRevision() {
        delivered();
        return add(
            RevisionRequested{
                id,
                1,
                1,
                {{"Could the bird on page 2 look to the right? It now looks away from the name.",
                  fileOf("halcyon-logo-concepts.pdf", 4'812'000, 3).blob},
                 {"A little warmer brown, closer to the one on our bags", {}},
                 {"Please add a version for a dark background", fileOf("sources.zip", 0, 4).blob}},
                true},
            buyer, noon - std::chrono::hours(2));
    }
    OrderStory& completed() {
        delivered();
        add(DeliveryAccepted{id, 1}, buyer, noon);
        return add(OrderCompleted{id, CompletedBy::buyer}, buyer, noon);
    }
    OrderStory& cancelled() {
        paid();
        return add(OrderCancelled{id, CancellationBasis::before_start, Fault::buyer,
                                  "We found someone in town.", CancelledBy::buyer},
                   buyer, noon - day);
    }
    OrderStory& paymentExpired() { return add(PaymentExpired{id}, seller, noon - day); }
    OrderStory& disputed() {
        delivered();
        return add(DisputeOpened{.order = id,
                                 .by = Party::buyer,
                                 .reason = "The colours are not those of the brief.",
                                 .wanted = {Ruling::resume, {}},
                                 .answer_until = noon + day * 3},
                   buyer, noon - std::chrono::hours(1));
    }

    const Order& order() const { return *m_order; }
    views::OrderDetail detail() const { return {*m_order, m_timeline, conversationBetween(buyer, seller)}; }

private:
    OrderStory& add(const OrderEvent& event, AccountId actor, Instant at,
                    views::Progress progress = views::Progress::confirmed) {
        m_order = evolve(std::move(m_order), event, {at, actor});
        m_timeline.push_back({event, at, actor, progress, {}});
        return *this;
    }

    std::optional<Order> m_order;
    std::vector<views::TimelineEntry> m_timeline;
};

} // namespace gw::test
