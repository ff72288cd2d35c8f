#include "ui/synccentre/command_words.h"

#include <QCoreApplication>

#include <map>

namespace gw::ui {

namespace {

const std::map<QString, const char*>& namesOfCommands() {
    static const std::map<QString, const char*> names{
        {QStringLiteral("SaveGigDraft"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Changes to a gig")},
        {QStringLiteral("SubmitGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig for review")},
        {QStringLiteral("ApproveGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Approval of a gig")},
        {QStringLiteral("RequireGigChanges"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Changes asked of a gig")},
        {QStringLiteral("DenyGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of a gig")},
        {QStringLiteral("RevertGig"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Return to an earlier version of a gig")},
        {QStringLiteral("SetQueueLimit"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Length of a gig’s queue")},
        {QStringLiteral("PauseGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Pause of a gig")},
        {QStringLiteral("ResumeGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig on sale again")},
        {QStringLiteral("PauseGigFor"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Pause of a gig")},
        {QStringLiteral("ResumeGigFrom"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig on sale again")},
        {QStringLiteral("HoldGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Hold on a gig")},
        {QStringLiteral("ReleaseGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of a gig’s hold")},
        {QStringLiteral("ArchiveGig"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Gig to the archive")},
        {QStringLiteral("RequestQuote"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Quote")},
        {QStringLiteral("PlaceOrder"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Order")},
        {QStringLiteral("PlaceOfferedOrder"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Order of an offer")},
        {QStringLiteral("RecordPayment"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Payment")},
        {QStringLiteral("RecordPaymentFailure"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Failed payment")},
        {QStringLiteral("SubmitRequirements"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Brief")},
        {QStringLiteral("SkipRequirements"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Start without the brief")},
        {QStringLiteral("SubmitDelivery"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Delivery")},
        {QStringLiteral("RecordDeliveryFiles"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Files of a delivery")},
        {QStringLiteral("RequestRevision"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Revision")},
        {QStringLiteral("AcceptDelivery"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Acceptance")},
        {QStringLiteral("ExtendReview"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "More time to look at a delivery")},
        {QStringLiteral("CancelOrder"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Cancellation")},
        {QStringLiteral("DeclineOrder"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an order")},
        {QStringLiteral("RequestExtension"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish for an extension")},
        {QStringLiteral("AcceptExtension"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agreement to an extension")},
        {QStringLiteral("DeclineExtension"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an extension")},
        {QStringLiteral("WithdrawExtension"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish for an extension taken back")},
        {QStringLiteral("OfferExtra"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Offer of an extra")},
        {QStringLiteral("AcceptExtra"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Purchase of an extra")},
        {QStringLiteral("DeclineExtra"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an extra")},
        {QStringLiteral("WithdrawExtra"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Extra taken back")},
        {QStringLiteral("RequestCancellation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish to cancel together")},
        {QStringLiteral("AcceptCancellation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agreement to cancel")},
        {QStringLiteral("DeclineCancellation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal to cancel")},
        {QStringLiteral("WithdrawCancellation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wish to cancel taken back")},
        {QStringLiteral("FundMilestone"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Payment of a milestone")},
        {QStringLiteral("LeaveTip"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Tip")},
        {QStringLiteral("RecordChargeback"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Chargeback")},
        {QStringLiteral("OpenDispute"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Dispute")},
        {QStringLiteral("AnswerDispute"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Answer to a dispute")},
        {QStringLiteral("ProposeSettlement"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Proposal to settle a dispute")},
        {QStringLiteral("AcceptSettlement"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agreement to a settlement")},
        {QStringLiteral("EscalateDispute"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Dispute to the marketplace")},
        {QStringLiteral("WithdrawDispute"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Dispute taken back")},
        {QStringLiteral("DecideDispute"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Decision of a dispute")},
        {QStringLiteral("RaiseTimer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Deadline")},
        {QStringLiteral("OpenConversation"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "New conversation")},
        {QStringLiteral("SendMessage"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Message")},
        {QStringLiteral("MarkRead"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Read mark")},
        {QStringLiteral("MarkReceived"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Receipt mark")},
        {QStringLiteral("FlagConversation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Mark on a conversation")},
        {QStringLiteral("LabelConversation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Labels of a conversation")},
        {QStringLiteral("ChangeDisplayName"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your name")},
        {QStringLiteral("EditProfile"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your profile")},
        {QStringLiteral("SetWorkingHours"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your working hours")},
        {QStringLiteral("SetAway"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Your absence")},
        {QStringLiteral("ClearAway"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of your absence")},
        {QStringLiteral("SaveQuickReply"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Quick reply")},
        {QStringLiteral("RemoveQuickReply"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Quick reply removed")},
        {QStringLiteral("GrantLevel"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Seller level")},
        {QStringLiteral("SendOffer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Custom offer")},
        {QStringLiteral("CounterOffer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Counter-offer")},
        {QStringLiteral("AcceptOffer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Acceptance of an offer")},
        {QStringLiteral("DeclineOffer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Refusal of an offer")},
        {QStringLiteral("WithdrawOffer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Offer taken back")},
        {QStringLiteral("ExpireOffer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of an offer")},
        {QStringLiteral("PostBrief"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Posted brief")},
        {QStringLiteral("ReviseBrief"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Changes to a posted brief")},
        {QStringLiteral("CloseBrief"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of a posted brief")},
        {QStringLiteral("FulfilBrief"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Posted brief fulfilled")},
        {QStringLiteral("ExpireBrief"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of a posted brief")},
        {QStringLiteral("OpenReviews"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Start of the reviews")},
        {QStringLiteral("SubmitReview"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Review")},
        {QStringLiteral("ReplyToReview"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Reply to a review")},
        {QStringLiteral("CloseReviews"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End of the reviews")},
        {QStringLiteral("RequestWithdrawal"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdrawal")},
        {QStringLiteral("RecordWithdrawalPaid"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdrawal paid")},
        {QStringLiteral("RecordWithdrawalFailed"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdrawal failed")},
        {QStringLiteral("RepayOverdraft"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Repayment")}};
    return names;
}

} // namespace

QString commandName(const QString& type) {
    const auto known = namesOfCommands().find(type);
    return known == namesOfCommands().end()
               ? type
               : QCoreApplication::translate("gw::ui::CommandWords", known->second);
}

} // namespace gw::ui
