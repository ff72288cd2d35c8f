#include "ui/order/next_step.h"

#include "model/decide.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

using views::Hat;

struct NextSteps {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::NextSteps)
};

/// In the model's words why the buyer can't do this now; empty when it is allowed.
QString whyNot(const Order& order, const OrderCommand& command, Instant now) {
    const auto outcome = decide(order, command, {.actor = order.terms.buyer, .now = now});
    return outcome ? QString() : text(outcome.error().what);
}

OtherAction cancel(const Order& order, Instant now) {
    return {OrderAction::cancel, whyNot(order, CancelOrder{order.terms.order, {}}, now)};
}

OtherAction revise(const Order& order, Instant now) {
    const RequestRevision probe{order.terms.order, order.deliveries.back().number, {{"?", {}}}};
    return {OrderAction::request_revision, whyNot(order, probe, now)};
}

QString revisionsText(const Order& order) {
    const auto left = std::max(order.revisionsLeft(), 0);
    if (left == 0)
        return NextSteps::tr("No revision is left.");
    return NextSteps::tr("%n revision(s) are left.", nullptr, left);
}

/// The same for both sides.
NextStep stoppedStep(const Order& order) {
    if (order.status == OrderStatus::disputed)
        return {.tone = Role::danger,
                .heading = NextSteps::tr("In dispute"),
                .sentence = NextSteps::tr("All deadlines stand still until the dispute is over.")};
    return {.tone = Role::text_muted,
            .heading = NextSteps::tr("Not paid"),
            .sentence =
                NextSteps::tr("The payment did not come in time. The order has ended; nothing was charged.")};
}

NextStep sellerStep(const Order& order, Instant now) {
    const auto buyer = text(order.terms.buyer_name);
    const bool late = order.latenessAt(now) != Lateness::on_time;
    switch (order.status) {
    case OrderStatus::pending_payment:
        return {.heading = NextSteps::tr("Waiting for the payment"),
                .sentence =
                    NextSteps::tr("%1 has not paid yet. Nothing is asked of you; the work starts after that.")
                        .arg(buyer)};
    case OrderStatus::awaiting_requirements:
        return {
            .others = {{OrderAction::skip_requirements}},
            .tone = Role::warning,
            .heading = NextSteps::tr("Waiting for the brief"),
            .sentence =
                NextSteps::tr(
                    "%1 still has to answer your questions. The clock has not started; if you know enough, "
                    "start without.")
                    .arg(buyer)};
    case OrderStatus::in_progress:
        return {.primary = OrderAction::deliver,
                .tone = late ? Role::danger : Role::info,
                .heading = late ? NextSteps::tr("Your delivery is late") : NextSteps::tr("Deliver your work"),
                .sentence = NextSteps::tr(
                    "Add the files and a few words. Offline too: it is kept and sent by itself.")};
    case OrderStatus::delivered:
        return {.tone = Role::success,
                .heading = NextSteps::tr("Delivered"),
                .sentence =
                    NextSteps::tr("%1 is looking at it. Without an answer the order completes by itself %2.")
                        .arg(buyer, order.review_until ? zonedTimeText(*order.review_until) : QString())};
    case OrderStatus::in_revision:
        return {.primary = OrderAction::deliver,
                .tone = late ? Role::danger : Role::warning,
                .heading = NextSteps::tr("%1 asks for a revision").arg(buyer),
                .sentence = NextSteps::tr("Tick off the points as you work, then deliver again.")};
    case OrderStatus::completed:
        return {.tone = Role::success,
                .heading = NextSteps::tr("Completed"),
                .sentence = NextSteps::tr("Nothing is left to do. Thank you for the good work.")};
    case OrderStatus::cancelled:
        return {.tone = Role::text_muted,
                .heading = NextSteps::tr("Cancelled"),
                .sentence = NextSteps::tr("No more work is expected. All that was sent stays here.")};
    case OrderStatus::payment_expired:
    case OrderStatus::disputed:
        return stoppedStep(order);
    }
    return {};
}

NextStep buyerDelivered(const Order& order, Instant now) {
    const auto until = order.review_until ? zonedTimeText(*order.review_until) : QString();
    return {
        .primary = OrderAction::accept,
        .others = {revise(order, now)},
        .tone = Role::warning,
        .heading = NextSteps::tr("Look at the delivery"),
        .sentence =
            NextSteps::tr(
                "Accept it, or ask for what is still missing. %1 Without an answer the order completes by "
                "itself %2.")
                .arg(revisionsText(order), until)};
}

NextStep buyerStep(const Order& order, Instant now) {
    const auto seller = text(order.terms.seller_name);
    switch (order.status) {
    case OrderStatus::pending_payment:
        return {
            .others = {cancel(order, now)},
            .heading = NextSteps::tr("The payment is on its way"),
            .sentence =
                NextSteps::tr("As soon as it is in, %1 needs your answers to a few questions.").arg(seller)};
    case OrderStatus::awaiting_requirements:
        return {.primary = OrderAction::answer_requirements,
                .others = {cancel(order, now)},
                .tone = Role::warning,
                .heading = NextSteps::tr("Tell %1 what you need").arg(seller),
                .sentence =
                    NextSteps::tr("The work starts, and the delivery time runs, once you have answered.")};
    case OrderStatus::in_progress:
        return {.others = {cancel(order, now)},
                .tone = order.latenessAt(now) == Lateness::on_time ? Role::info : Role::danger,
                .heading = order.latenessAt(now) == Lateness::on_time
                               ? NextSteps::tr("%1 is working on it").arg(seller)
                               : NextSteps::tr("%1 is late").arg(seller),
                .sentence = NextSteps::tr("Nothing is asked of you. You hear of the delivery at once.")};
    case OrderStatus::delivered:
        return buyerDelivered(order, now);
    case OrderStatus::in_revision:
        return {.heading = NextSteps::tr("%1 works on your revision").arg(seller),
                .sentence = NextSteps::tr("Nothing is asked of you. You hear of the next delivery at once.")};
    case OrderStatus::completed:
        return {.tone = Role::success,
                .heading = NextSteps::tr("Completed"),
                .sentence = NextSteps::tr("The delivery is yours; its files stay here.")};
    case OrderStatus::cancelled:
        return {.tone = Role::text_muted,
                .heading = NextSteps::tr("Cancelled"),
                .sentence = NextSteps::tr("No more work is expected. All that was sent stays here.")};
    case OrderStatus::payment_expired:
    case OrderStatus::disputed:
        return stoppedStep(order);
    }
    return {};
}

} // namespace

NextStep nextStepOf(const Order& order, Hat hat, Instant now) {
    return hat == Hat::seller ? sellerStep(order, now) : buyerStep(order, now);
}

QString actionText(OrderAction action) {
    switch (action) {
    case OrderAction::answer_requirements:
        return NextSteps::tr("Send answers");
    case OrderAction::skip_requirements:
        return NextSteps::tr("Start without answers");
    case OrderAction::deliver:
        return NextSteps::tr("Deliver");
    case OrderAction::accept:
        return NextSteps::tr("Accept delivery");
    case OrderAction::request_revision:
        return NextSteps::tr("Ask for a revision");
    case OrderAction::cancel:
        return NextSteps::tr("Cancel order");
    }
    return {};
}

QString doneText(const OrderCommand& command) {
    if (std::holds_alternative<SubmitRequirements>(command))
        return NextSteps::tr("Answers on their way");
    if (std::holds_alternative<SkipRequirements>(command))
        return NextSteps::tr("Started without answers");
    if (std::holds_alternative<SubmitDelivery>(command))
        return NextSteps::tr("Delivery on its way");
    if (std::holds_alternative<AcceptDelivery>(command))
        return NextSteps::tr("Delivery accepted");
    if (std::holds_alternative<RequestRevision>(command))
        return NextSteps::tr("Revision asked for");
    if (std::holds_alternative<CancelOrder>(command))
        return NextSteps::tr("Order cancelled");
    return {};
}

} // namespace gw::ui
