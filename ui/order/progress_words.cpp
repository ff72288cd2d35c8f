#include "ui/order/event_words.h"

#include <QCoreApplication>

namespace gw::ui {
namespace {

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::ProgressWords)
};

bool isOfAnswers(TimerKind kind) {
    return kind == TimerKind::first_requirements_reminder || kind == TimerKind::second_requirements_reminder;
}

} // namespace

TimelineWords wordsOf(const ReminderRaised& event, const Voices& voices) {
    if (isOfAnswers(event.kind))
        return {Icon::info, Role::warning,
                voices.byBuyer(ProgressWords::tr("Your answers are still missing"),
                               ProgressWords::tr("%1 was reminded of your questions"))};
    return {Icon::clock, Role::warning,
            voices.byBuyer(ProgressWords::tr("Your time to look at the delivery runs out"),
                           ProgressWords::tr("%1 was reminded to look at the delivery")),
            ProgressWords::tr("Without an answer the order completes by itself.")};
}

TimelineWords wordsOf(const LatenessReached& event, const Voices& voices) {
    if (event.lateness != Lateness::very_late)
        return {Icon::clock, Role::danger, ProgressWords::tr("The delivery is late")};
    return {Icon::warning, Role::danger, ProgressWords::tr("The delivery is very late"),
            voices.byBuyer(ProgressWords::tr("You can cancel the order now."),
                           ProgressWords::tr("%1 can cancel the order now."))};
}

TimelineWords wordsOf(const DeliveryManifested& event, const Voices& voices) {
    return {Icon::upload, Role::info,
            voices.bySeller(ProgressWords::tr("Your delivery is registered"),
                            ProgressWords::tr("The delivery of %1 is registered")),
            event.on_time ? ProgressWords::tr("It counts as on time.")
                          : ProgressWords::tr("It counts as late.")};
}

TimelineWords wordsOf(const DeliveryFilesMissing& event, const Voices&) {
    return {Icon::warning, Role::danger,
            ProgressWords::tr("The files of delivery %1 did not come").arg(event.delivery_no),
            ProgressWords::tr("It does not count; the work goes on.")};
}

TimelineWords wordsOf(const OrderReopened&, const Voices&) {
    return {Icon::undo, Role::warning, ProgressWords::tr("The order is open again"),
            ProgressWords::tr("A revision was asked for before it completed by itself.")};
}

} // namespace gw::ui
