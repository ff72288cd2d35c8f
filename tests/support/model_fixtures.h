#pragma once

#include "model/decide.h"

#include <cstdint>
#include <initializer_list>
#include <string>

/// A small market at a fixed time, for tests of anything that works on the model: one seller with a published
/// gig, one buyer, review staff and a stranger.
namespace gw::fixtures {

/// The id number `n` of its kind; the same number gives the same id.
template<class SomeId>
SomeId id(std::uint64_t n) {
    Uuid::Bytes bytes{0x01, 0x90, 0, 0, 0, 0, 0x70, 0, 0x80};
    for (std::size_t i = 0; i < 7; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(n >> (8 * i));
    return SomeId(Uuid(bytes));
}

inline BlobId blob(std::uint8_t n) {
    BlobId::Bytes bytes{};
    bytes.fill(n);
    return BlobId(bytes);
}

inline const AccountId seller = id<AccountId>(1);
inline const AccountId buyer = id<AccountId>(2);
inline const AccountId stranger = id<AccountId>(3);
inline const AccountId staff = id<AccountId>(4);
inline const GigId gig_id = id<GigId>(10);
inline const GigVersionId gig_version = id<GigVersionId>(11);
inline const OrderId order_id = id<OrderId>(20);

/// 2026-11-21T09:00:00Z: when everything begins.
inline constexpr Instant start = Instant::fromUnixMs(1'795'251'600'000);

inline Money usd(std::int64_t cents) { return {cents, Currency::parse("USD").value()}; }

inline Artefact artefact(std::uint8_t n) {
    return {blob(n), "logo-" + std::to_string(n) + ".svg", 1'000 + n, "image/svg+xml"};
}

inline Context contextOf(AccountId actor, Instant now = start) {
    Context context{.actor = actor, .now = now};
    context.is_operator = actor == staff;
    context.name_of = [](AccountId account) -> std::string {
        return account == seller ? "Sara" : account == buyer ? "Ben" : account == staff ? "Review" : "";
    };
    return context;
}

/// Complete and ready for review: three packages from 100 USD, two extras, one required question and two
/// optional ones.
inline GigContent gigContent() {
    return {.title = "I will draw your logo",
            .category = "Design",
            .subcategory = "Logos",
            .tags = {"logo", "brand"},
            .description = "A logo drawn by hand.",
            .packages = {{PackageTier::basic, "One idea", "", usd(10'000), 3, 1, {"1 concept"}},
                         {PackageTier::standard, "Two ideas", "", usd(20'000), 5, 2, {"2 concepts"}},
                         {PackageTier::premium, "Full brand", "", usd(50'000), 10, 5, {"brand book"}}},
            .extras = {{"vector", "Vector file", usd(2'000), 1}, {"fast", "Extra fast", usd(5'000), 0}},
            .faq = {{"Do you sketch?", "Yes."}},
            .requirements = {{"name", RequirementKind::text, "What is the name?", {}, true},
                             {"style", RequirementKind::choice, "Which style?", {"flat", "round"}, false},
                             {"sample", RequirementKind::file, "Anything you like?", {}, false}}};
}

/// Decides `command` and folds its events; throws UnexpectedProblem when it is rejected.
template<class State, class Command>
std::optional<State> after(std::optional<State> state, const Command& command, const Context& context) {
    for (const auto& event : decide(state, command, context).value())
        state = evolve(std::move(state), event, {context.now, context.actor});
    return state;
}

inline GigPatch patchTo(const GigContent& content) { return difference({}, content); }

inline std::optional<Gig> draftGig(const GigContent& content = gigContent()) {
    return after<Gig>({}, GigCommand(SaveGigDraft{gig_id, patchTo(content), {}}), contextOf(seller));
}

inline std::optional<Gig> submittedGig() {
    return after(draftGig(), GigCommand(SubmitGig{gig_id, gig_version}), contextOf(seller));
}

inline std::optional<Gig> liveGig() {
    return after(submittedGig(), GigCommand(ApproveGig{gig_id, gig_version}), contextOf(staff));
}

/// contextOf, with `gig` as what the catalog knows; it must outlive the context.
inline Context contextWith(const Gig& gig, AccountId actor, Instant now = start) {
    Context context = contextOf(actor, now);
    context.gig_of = [&gig](GigId wanted) { return gig.id == wanted ? &gig : nullptr; };
    return context;
}

inline PlaceOrder placeOrder() {
    return {order_id, gig_id, gig_version, PackageTier::standard, {"vector"}, 1};
}

inline SubmitDelivery delivery(std::initializer_list<std::uint8_t> files,
                               std::string message = "Here it is.") {
    SubmitDelivery command{order_id, {}, std::move(message), files.size() == 0, false};
    for (const auto file : files)
        command.artefacts.push_back(artefact(file));
    return command;
}

/// The order of placeOrder() driven to `status` by its commands, all at `start`: 220 USD + 12.10 fee, due in
/// 6 days, 2 revisions. An order in revision has one delivery, a cancelled one was not paid.
inline std::optional<Order> orderIn(OrderStatus status) {
    const auto gig = liveGig();
    auto order = after<Order>({}, OrderCommand(placeOrder()), contextWith(*gig, buyer));
    const auto take = [&](AccountId actor, const OrderCommand& command) {
        order = after(std::move(order), command, contextOf(actor));
    };
    if (status == OrderStatus::cancelled)
        take(buyer, CancelOrder{order_id, "changed my mind"});
    if (status == OrderStatus::pending_payment || status == OrderStatus::cancelled)
        return order;
    take(staff, RecordPayment{order_id, order->total(), "card-1"});
    if (status == OrderStatus::awaiting_requirements)
        return order;
    take(buyer, SubmitRequirements{order_id, {{"name", "Acme", {}}}});
    if (status == OrderStatus::in_progress)
        return order;
    take(seller, delivery({1}));
    if (status == OrderStatus::in_revision)
        take(buyer, RequestRevision{order_id, 1, {{"Bigger, please.", blob(1)}}});
    if (status == OrderStatus::completed)
        take(buyer, AcceptDelivery{order_id, 1});
    return order;
}

inline const ConversationId conversation_id = conversationBetween(seller, buyer);

inline std::optional<Conversation> openConversation() {
    return after<Conversation>({}, ConversationCommand(OpenConversation{conversation_id, seller}),
                               contextOf(buyer));
}

inline SendMessage message(std::uint64_t n, std::string text) {
    return {conversation_id, id<MessageId>(100 + n), std::move(text), {}, std::nullopt, start};
}

inline std::optional<Account> registeredAccount(AccountId account = seller) {
    return evolve(std::optional<Account>(),
                  AccountEvent(AccountRegistered{account, "Sara", account == staff}), {start, account});
}

} // namespace gw::fixtures
