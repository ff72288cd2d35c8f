#include "ui/synccentre/command_words.h"

#include "ui/synccentre/tuning.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <map>

namespace gw::ui {

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::CommandWords)
};

int count(const auto& list) { return static_cast<int>(list.size()); }

/// Puts the subject into a sentence that was translated with and without one.
QString about(const QString& subject, const QString& with_subject, const QString& without) {
    return subject.isEmpty() ? without : with_subject.arg(subject);
}

QString shortened(std::string_view message) {
    const auto line = text(message).simplified();
    return line.size() <= quote_length_max ? line : line.left(quote_length_max - 1) + QStringLiteral("…");
}

struct Describer {
    QString subject;

    QString operator()(const auto& family_or_command) const {
        if constexpr (requires { family_or_command.index(); })
            return std::visit(*this, family_or_command);
        else
            return describe(family_or_command);
    }

    QString describe(const SaveGigDraft& c) const {
        const auto named = c.patch.title ? text(*c.patch.title) : subject;
        return about(subject.isEmpty() ? named : subject, CommandWords::tr("Changes to the gig “%1”"),
                     CommandWords::tr("Changes to a gig"));
    }
    QString describe(const SubmitGig&) const {
        return about(subject, CommandWords::tr("“%1” for review"), CommandWords::tr("A gig for review"));
    }
    QString describe(const ApproveGig&) const {
        return about(subject, CommandWords::tr("Approval of “%1”"), CommandWords::tr("Approval of a gig"));
    }
    QString describe(const RequireGigChanges&) const {
        return about(subject, CommandWords::tr("Changes asked of “%1”"),
                     CommandWords::tr("Changes asked of a gig"));
    }
    QString describe(const DenyGig&) const {
        return about(subject, CommandWords::tr("Refusal of “%1”"), CommandWords::tr("Refusal of a gig"));
    }
    QString describe(const PauseGig&) const {
        return about(subject, CommandWords::tr("Pause of “%1”"), CommandWords::tr("Pause of a gig"));
    }
    QString describe(const ResumeGig&) const {
        return about(subject, CommandWords::tr("“%1” on sale again"),
                     CommandWords::tr("A gig on sale again"));
    }
    QString describe(const ArchiveGig&) const {
        return about(subject, CommandWords::tr("“%1” to the archive"),
                     CommandWords::tr("A gig to the archive"));
    }
    QString describe(const PlaceOrder&) const {
        return about(subject, CommandWords::tr("Order of “%1”"), CommandWords::tr("Order of a gig"));
    }
    QString describe(const RecordPayment&) const {
        return about(subject, CommandWords::tr("Payment for “%1”"), CommandWords::tr("Payment of an order"));
    }
    QString describe(const RecordPaymentFailure&) const {
        return about(subject, CommandWords::tr("Failed payment for “%1”"),
                     CommandWords::tr("Failed payment of an order"));
    }
    QString describe(const SubmitRequirements&) const {
        return about(subject, CommandWords::tr("Brief for “%1”"), CommandWords::tr("Brief of an order"));
    }
    QString describe(const SkipRequirements&) const {
        return about(subject, CommandWords::tr("Start of “%1” without the brief"),
                     CommandWords::tr("Start of an order without the brief"));
    }
    QString describe(const SubmitDelivery& c) const {
        if (c.artefacts.empty())
            return about(subject, CommandWords::tr("Delivery for “%1”"),
                         CommandWords::tr("Delivery of an order"));
        return about(subject,
                     CommandWords::tr("Delivery for “%1” with %n file(s)", nullptr, count(c.artefacts)),
                     CommandWords::tr("Delivery of an order with %n file(s)", nullptr, count(c.artefacts)));
    }
    QString describe(const RequestRevision& c) const {
        return about(subject, CommandWords::tr("Revision of “%1” with %n point(s)", nullptr, count(c.items)),
                     CommandWords::tr("Revision of an order with %n point(s)", nullptr, count(c.items)));
    }
    QString describe(const AcceptDelivery&) const {
        return about(subject, CommandWords::tr("Acceptance of “%1”"),
                     CommandWords::tr("Acceptance of a delivery"));
    }
    QString describe(const CancelOrder&) const {
        return about(subject, CommandWords::tr("Cancellation of “%1”"),
                     CommandWords::tr("Cancellation of an order"));
    }
    QString describe(const OpenConversation&) const {
        return about(subject, CommandWords::tr("Conversation with %1"),
                     CommandWords::tr("A new conversation"));
    }
    QString describe(const SendMessage& c) const {
        const auto to = about(subject, CommandWords::tr("Message to %1"), CommandWords::tr("Message"));
        return c.text.empty() ? to : CommandWords::tr("%1: “%2”").arg(to, shortened(c.text));
    }
    QString describe(const MarkRead&) const {
        return about(subject, CommandWords::tr("Messages of %1 marked as read"),
                     CommandWords::tr("Messages marked as read"));
    }
    QString describe(const ChangeDisplayName& c) const {
        return CommandWords::tr("Your name: %1").arg(text(c.display_name));
    }
    /// By its name where nothing more can be said.
    QString describe(const auto& c) const {
        const auto name = commandName(text(c.type));
        return subject.isEmpty() ? name : CommandWords::tr("%1: “%2”").arg(name, subject);
    }
};

/// The codes that model/ puts into Problem::suggest.
using Suggestions = std::map<QString, const char*>;

const Suggestions& wordsOfSuggestions() {
    static const Suggestions suggestions{
        {QStringLiteral("save_as_evidence"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Save the files as evidence of your work")},
        {QStringLiteral("send_message"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Write a message about it")},
        {QStringLiteral("goodwill_revision"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Ask for a revision as a goodwill")},
        {QStringLiteral("paid_revision"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agree on a paid revision")},
        {QStringLiteral("paid_extra"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Agree on a paid extra")},
        {QStringLiteral("dispute"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Open a dispute")},
        {QStringLiteral("confirm_repeat"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Deliver it again and confirm that nothing changed")},
        {QStringLiteral("keep_mine"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Keep your text")},
        {QStringLiteral("keep_theirs"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Keep the other text")},
        {QStringLiteral("merge"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Put both together by hand")},
        {QStringLiteral("new_gig_from_draft"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Make a new gig from the draft")},
        {QStringLiteral("pause_another_gig"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Pause another gig to make room")},
        {QStringLiteral("refund"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Ask for a refund")},
        {QStringLiteral("propose_to_reinstate"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Propose to the buyer to reinstate the order")},
        {QStringLiteral("request_cancellation"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Ask the other side to cancel together")},
        {QStringLiteral("request_revision"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Ask for a revision")},
        {QStringLiteral("accept_delivery"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Accept the delivery")},
        {QStringLiteral("skip_requirements"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Start without the answers")},
        {QStringLiteral("fund_milestone"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Pay the next milestone")},
        {QStringLiteral("save_as_draft"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Keep it as a draft")},
        {QStringLiteral("propose_settlement"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Propose a settlement")},
        {QStringLiteral("answer_dispute"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Answer the dispute")},
        {QStringLiteral("new_offer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Make a new offer")},
        {QStringLiteral("counter_offer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Propose other terms")},
        {QStringLiteral("decline_offer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Decline the offer")},
        {QStringLiteral("withdraw_offer"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Withdraw your terms")},
        {QStringLiteral("offer_without_brief"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Send the offer without the brief")},
        {QStringLiteral("new_brief"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Post a new brief")},
        {QStringLiteral("open_order"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Open the order")},
        {QStringLiteral("place_order"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Order again")},
        {QStringLiteral("similar_gigs"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Look at similar gigs")},
        {QStringLiteral("wait_in_line"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Wait in line")},
        {QStringLiteral("set_queue_limit"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Raise the limit of the queue")},
        {QStringLiteral("clear_away"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "End your absence")},
        {QStringLiteral("unblock"), QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Unblock the conversation")},
        {QStringLiteral("copy_from_history"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Copy it from the history")},
        {QStringLiteral("requote"),
         QT_TRANSLATE_NOOP("gw::ui::CommandWords", "Look at the new price and order again")}};
    return suggestions;
}

/// A word nobody translated yet is still readable: "some_code" becomes "Some code".
QString readable(QString code) {
    code.replace(u'_', u' ');
    return code.left(1).toUpper() + code.mid(1);
}

} // namespace

QString describe(const AnyCommand& command, const QString& subject) {
    return std::visit(Describer{subject}, command);
}

QString suggestionText(std::string_view code) {
    const auto known = wordsOfSuggestions().find(text(code));
    return known == wordsOfSuggestions().end() ? readable(text(code)) : CommandWords::tr(known->second);
}

} // namespace gw::ui
