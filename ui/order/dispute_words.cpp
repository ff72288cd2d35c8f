#include "ui/order/event_words.h"

#include <QCoreApplication>

namespace gw::ui {
namespace {

struct DisputeWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::DisputeWords)
};

QString termsText(const DisputeTerms& terms) {
    switch (terms.ruling) {
    case Ruling::resume:
        return DisputeWords::tr("The order goes on where it was");
    case Ruling::complete:
        return terms.refund ? DisputeWords::tr("The order is completed, and the buyer gets %1 back")
                                  .arg(moneyText(*terms.refund))
                            : DisputeWords::tr("The order is completed");
    case Ruling::cancel:
        return DisputeWords::tr("The order is cancelled, and the buyer gets everything back");
    }
    return {};
}

QString causeText(EscalationCause cause) {
    switch (cause) {
    case EscalationCause::party:
        return DisputeWords::tr("One of you asked for it");
    case EscalationCause::no_answer:
        return DisputeWords::tr("The other side did not answer");
    case EscalationCause::no_agreement:
        return DisputeWords::tr("You found no agreement in time");
    }
    return {};
}

QString endText(DisputeEnd end) {
    switch (end) {
    case DisputeEnd::withdrawn:
        return DisputeWords::tr("It was taken back");
    case DisputeEnd::settled:
        return DisputeWords::tr("Both sides agreed");
    case DisputeEnd::decided:
        return DisputeWords::tr("The marketplace decided");
    case DisputeEnd::chargeback:
        return DisputeWords::tr("The buyer’s bank took the money back");
    }
    return {};
}

} // namespace

TimelineWords wordsOf(const DisputeOpened& event, const Voices& voices) {
    return {Icon::warning, Role::danger,
            voices.by(event.by, DisputeWords::tr("You opened a dispute"),
                      DisputeWords::tr("%1 opened a dispute")),
            text(event.reason)};
}

TimelineWords wordsOf(const DisputeAnswered& event, const Voices&) {
    return {Icon::chat, Role::info, DisputeWords::tr("The other side answered the dispute"),
            text(event.statement)};
}

TimelineWords wordsOf(const SettlementProposed& event, const Voices& voices) {
    return {Icon::chat, Role::warning,
            voices.by(event.by, DisputeWords::tr("You proposed a settlement"),
                      DisputeWords::tr("%1 proposed a settlement")),
            termsText(event.terms)};
}

TimelineWords wordsOf(const SettlementAccepted&, const Voices&) {
    return {Icon::check_double, Role::success, DisputeWords::tr("The settlement was accepted")};
}

TimelineWords wordsOf(const DisputeEscalated& event, const Voices&) {
    return {Icon::flag, Role::warning, DisputeWords::tr("The marketplace was asked to decide"),
            causeText(event.cause)};
}

TimelineWords wordsOf(const DisputeDecided& event, const Voices&) {
    return {Icon::flag, Role::info, DisputeWords::tr("The marketplace has decided"),
            event.reason.empty() ? termsText(event.terms) : text(event.reason)};
}

TimelineWords wordsOf(const DisputeClosed& event, const Voices&) {
    return {Icon::check, Role::text_muted, DisputeWords::tr("The dispute is over"), endText(event.end)};
}

} // namespace gw::ui
