#include "ui/order/event_words.h"

#include <QCoreApplication>

namespace gw::ui {
namespace {

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::RequestWords)
};

QString extraText(const std::string& title, Money price) {
    return RequestWords::tr("%1, for %2").arg(text(title), moneyText(price));
}

} // namespace

TimelineWords wordsOf(const ExtensionRequested& event, const Voices& voices) {
    return {Icon::clock, Role::warning,
            voices.by(event.by, RequestWords::tr("You asked for %n more day(s)", nullptr, event.days),
                      RequestWords::tr("%1 asked for %n more day(s)", nullptr, event.days)),
            text(event.reason)};
}

TimelineWords wordsOf(const ExtensionAccepted& event, const Voices&) {
    return {Icon::check, Role::success, RequestWords::tr("The extension was agreed on"),
            RequestWords::tr("Due %1").arg(zonedTimeText(event.due_at))};
}

TimelineWords wordsOf(const ExtensionDeclined&, const Voices&) {
    return {Icon::close, Role::text_muted, RequestWords::tr("The extension was declined")};
}

TimelineWords wordsOf(const ExtensionWithdrawn&, const Voices&) {
    return {Icon::undo, Role::text_muted, RequestWords::tr("The wish for an extension was taken back")};
}

TimelineWords wordsOf(const ExtensionExpired&, const Voices&) {
    return {Icon::clock, Role::text_muted, RequestWords::tr("Nobody answered the wish for an extension")};
}

TimelineWords wordsOf(const ExtraOffered& event, const Voices& voices) {
    return {
        Icon::plus, Role::info,
        voices.bySeller(RequestWords::tr("You offered an extra"), RequestWords::tr("%1 offered an extra")),
        extraText(event.title, event.price)};
}

TimelineWords wordsOf(const ExtraAdded& event, const Voices& voices) {
    return {Icon::plus, Role::success,
            voices.byBuyer(RequestWords::tr("You bought an extra"), RequestWords::tr("%1 bought an extra")),
            extraText(event.title, event.price)};
}

TimelineWords wordsOf(const ExtraDeclined&, const Voices& voices) {
    return {Icon::close, Role::text_muted,
            voices.byBuyer(RequestWords::tr("You declined the extra"),
                           RequestWords::tr("%1 declined the extra"))};
}

TimelineWords wordsOf(const ExtraWithdrawn&, const Voices& voices) {
    return {Icon::undo, Role::text_muted,
            voices.bySeller(RequestWords::tr("You took the extra back"),
                            RequestWords::tr("%1 took the extra back"))};
}

TimelineWords wordsOf(const CancellationRequested& event, const Voices& voices) {
    const auto silence =
        RequestWords::tr("Without an answer it counts as agreed %1").arg(zonedTimeText(event.answer_until));
    return {Icon::warning, Role::warning,
            voices.by(event.by, RequestWords::tr("You asked to cancel the order"),
                      RequestWords::tr("%1 asked to cancel the order")),
            event.reason.empty() ? silence : text(event.reason)};
}

TimelineWords wordsOf(const CancellationAccepted& event, const Voices&) {
    return {Icon::check, Role::text_muted,
            event.by == AcceptedBy::silence
                ? RequestWords::tr("Nobody answered the wish to cancel, so it counts as agreed")
                : RequestWords::tr("The cancellation was agreed on")};
}

TimelineWords wordsOf(const CancellationDeclined&, const Voices&) {
    return {Icon::forward, Role::info, RequestWords::tr("The cancellation was declined; the order goes on")};
}

TimelineWords wordsOf(const CancellationWithdrawn&, const Voices&) {
    return {Icon::undo, Role::info, RequestWords::tr("The wish to cancel was taken back")};
}

TimelineWords wordsOf(const PaidRevisionWished& event, const Voices& voices) {
    return {Icon::revision, Role::warning,
            voices.byBuyer(RequestWords::tr("You wish for a paid revision"),
                           RequestWords::tr("%1 wishes for a paid revision")),
            event.items.empty() ? QString() : text(event.items.front().text)};
}

TimelineWords wordsOf(const ReviewPeriodExtended& event, const Voices& voices) {
    return {Icon::clock, Role::info,
            voices.byBuyer(RequestWords::tr("You took more time to look at the delivery"),
                           RequestWords::tr("%1 took more time to look at the delivery")),
            RequestWords::tr("Until %1").arg(zonedTimeText(event.until))};
}

} // namespace gw::ui
