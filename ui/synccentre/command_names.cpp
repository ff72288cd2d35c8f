#include "ui/synccentre/command_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gw::ui {

namespace {

struct CommandName {
    const char* type;
    const char* words;
};

constexpr CommandName names[] = {
    {"SaveGigDraft", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Changes to a gig")},
    {"SubmitGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig for review")},
    {"ApproveGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Approval of a gig")},
    {"RequireGigChanges", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Changes asked of a gig")},
    {"DenyGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of a gig")},
    {"RevertGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Return to an earlier version of a gig")},
    {"SetQueueLimit", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Length of a gig’s queue")},
    {"PauseGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Pause of a gig")},
    {"ResumeGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig on sale again")},
    {"PauseGigFor", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Pause of a gig")},
    {"ResumeGigFrom", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig on sale again")},
    {"HoldGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Hold on a gig")},
    {"ReleaseGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of a gig’s hold")},
    {"ArchiveGig", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig to the archive")},
    {"RequestQuote", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Quote")},
    {"PlaceOrder", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Order")},
    {"PlaceOfferedOrder", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Order of an offer")},
    {"RecordPayment", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Payment")},
    {"RecordPaymentFailure", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Failed payment")},
    {"SubmitRequirements", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Brief")},
    {"SkipRequirements", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Start without the brief")},
    {"SubmitDelivery", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Delivery")},
    {"RecordDeliveryFiles", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Files of a delivery")},
    {"RequestRevision", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Revision")},
    {"AcceptDelivery", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Acceptance")},
    {"ExtendReview", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "More time to look at a delivery")},
    {"CancelOrder", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Cancellation")},
    {"DeclineOrder", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an order")},
    {"RequestExtension", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish for an extension")},
    {"AcceptExtension", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agreement to an extension")},
    {"DeclineExtension", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an extension")},
    {"WithdrawExtension", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish for an extension taken back")},
    {"OfferExtra", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Offer of an extra")},
    {"AcceptExtra", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Purchase of an extra")},
    {"DeclineExtra", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an extra")},
    {"WithdrawExtra", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Extra taken back")},
    {"RequestCancellation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish to cancel together")},
    {"AcceptCancellation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agreement to cancel")},
    {"DeclineCancellation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal to cancel")},
    {"WithdrawCancellation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish to cancel taken back")},
    {"FundMilestone", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Payment of a milestone")},
    {"LeaveTip", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Tip")},
    {"RecordChargeback", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Chargeback")},
    {"OpenDispute", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Dispute")},
    {"AnswerDispute", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Answer to a dispute")},
    {"ProposeSettlement", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Proposal to settle a dispute")},
    {"AcceptSettlement", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agreement to a settlement")},
    {"EscalateDispute", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Dispute to the marketplace")},
    {"WithdrawDispute", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Dispute taken back")},
    {"DecideDispute", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Decision of a dispute")},
    {"RaiseTimer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Deadline")},
    {"OpenConversation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "New conversation")},
    {"SendMessage", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Message")},
    {"MarkRead", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Read mark")},
    {"MarkReceived", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Receipt mark")},
    {"FlagConversation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Mark on a conversation")},
    {"LabelConversation", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Labels of a conversation")},
    {"ChangeDisplayName", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your name")},
    {"EditProfile", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your profile")},
    {"SetWorkingHours", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your working hours")},
    {"SetAway", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your absence")},
    {"ClearAway", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of your absence")},
    {"SaveQuickReply", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Quick reply")},
    {"RemoveQuickReply", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Quick reply removed")},
    {"GrantLevel", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Seller level")},
    {"SendOffer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Custom offer")},
    {"CounterOffer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Counter-offer")},
    {"AcceptOffer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Acceptance of an offer")},
    {"DeclineOffer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an offer")},
    {"WithdrawOffer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Offer taken back")},
    {"ExpireOffer", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of an offer")},
    {"PostBrief", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Posted brief")},
    {"ReviseBrief", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Changes to a posted brief")},
    {"CloseBrief", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of a posted brief")},
    {"FulfilBrief", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Posted brief fulfilled")},
    {"ExpireBrief", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of a posted brief")},
    {"OpenReviews", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Start of the reviews")},
    {"SubmitReview", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Review")},
    {"ReplyToReview", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Reply to a review")},
    {"CloseReviews", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of the reviews")},
    {"RequestWithdrawal", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdrawal")},
    {"RecordWithdrawalPaid", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdrawal paid")},
    {"RecordWithdrawalFailed", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdrawal failed")},
    {"RepayOverdraft", QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Repayment")}};

} // namespace

QString commandName(const QString& type) {
    const auto known = std::ranges::find_if(
        names, [&](const CommandName& name) { return type == QLatin1String(name.type); });
    return known == std::end(names) ? type
                                    : QCoreApplication::translate("gw::ui::CommandWords", known->words);
}

} // namespace gw::ui
