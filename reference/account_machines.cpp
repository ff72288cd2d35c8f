#include "reference/machine.h"

namespace gw::reference {
namespace {

OpenConversation openWith(AccountId other) { return {conversation_id, other}; }

std::vector<Sample<Conversation>> conversationSamples() {
    std::optional<Conversation> open;
    take(open, ConversationCommand(openWith(seller)), buyer);
    auto written = open;
    take(written,
         ConversationCommand(
             SendMessage{conversation_id, idNumber<MessageId>(30), "Hello", {}, std::nullopt, start}),
         buyer);
    auto archived = written, blocked = written;
    take(archived, ConversationCommand(FlagConversation{conversation_id, ConversationFlag::archived, true}),
         seller);
    take(blocked, ConversationCommand(FlagConversation{conversation_id, ConversationFlag::blocked, true}),
         seller);
    return {{"none", {}},
            {"open", open},
            {"open, a message of the buyer", written},
            {"archived by the seller", archived},
            {"blocked by the seller", blocked}};
}

std::vector<Trial<ConversationCommand>> conversationTrials(const std::optional<Conversation>&) {
    return {openWith(seller),
            SendMessage{conversation_id, idNumber<MessageId>(31), "Good morning", {}, std::nullopt, start},
            MarkRead{conversation_id, 1},
            MarkReceived{conversation_id, 1},
            FlagConversation{conversation_id, ConversationFlag::archived, true},
            LabelConversation{conversation_id, {"urgent"}, {}}};
}

std::vector<Sample<Account>> accountSamples() {
    std::optional<Account> registered = evolve(
        std::optional<Account>(), AccountEvent(AccountRegistered{seller, "Sara", false}), {start, seller});
    auto away = registered;
    take(away, AccountCommand(SetAway{seller, start, start + std::chrono::days(7), "On holiday."}), seller);
    return {{"none", {}}, {"registered: the seller", registered}, {"away", away}};
}

std::vector<Trial<AccountCommand>> accountTrials(const std::optional<Account>&) {
    return {ChangeDisplayName{seller, "Sara B."},
            EditProfile{seller, ProfilePatch{.headline = "Logos by hand"}},
            SetWorkingHours{seller, {{1, 9 * 60, 17 * 60}}},
            SetAway{seller, start, start + std::chrono::days(7), "On holiday."},
            ClearAway{seller},
            SaveQuickReply{seller, {"hello", "Greeting", "Hello {buyer}"}},
            RemoveQuickReply{seller, "hello"},
            GrantLevel{seller, SellerLevel::level_one, "10 orders, all on time"}};
}

std::vector<Sample<Payout>> payoutSamples() {
    std::optional<Payout> requested;
    take(requested, PayoutCommand(RequestWithdrawal{seller, withdrawal_id, usd(20'000)}), seller);
    auto paid = requested, failed = requested;
    take(paid, PayoutCommand(RecordWithdrawalPaid{seller, withdrawal_id, "bank-1"}), marketplace);
    take(failed, PayoutCommand(RecordWithdrawalFailed{seller, withdrawal_id, "No such account."}),
         marketplace);
    return {{"none", {}}, {"requested", requested}, {"paid", paid}, {"failed", failed}};
}

std::vector<Trial<PayoutCommand>> payoutTrials(const std::optional<Payout>&) {
    return {RequestWithdrawal{seller, withdrawal_id, usd(20'000)},
            RecordWithdrawalPaid{seller, withdrawal_id, "bank-1"},
            RecordWithdrawalFailed{seller, withdrawal_id, "No such account."},
            RepayOverdraft{seller, usd(0).currency()}};
}

} // namespace

std::string conversationTables() {
    return tablesOf(Machine<Conversation, ConversationCommand>{
        "Conversation", "Between the buyer and the seller; flags and labels are each side's own.",
        conversationSamples(), conversationTrials});
}

std::string accountTables() {
    return tablesOf(Machine<Account, AccountCommand>{
        "Account", "The seller's account; registration happens outside the vocabulary, with a password.",
        accountSamples(), accountTrials});
}

std::string payoutTables() {
    return tablesOf(Machine<Payout, PayoutCommand>{
        "Payout", "The seller's withdrawals, with 500 USD available and 10 USD overdrawn.", payoutSamples(),
        payoutTrials});
}

} // namespace gw::reference
