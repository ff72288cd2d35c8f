#include "ui/order/next_step.h"

#include "model/decide.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

using views::Hat;

QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("gw::ui::NextStep", source, nullptr, n);
}

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
        return tr("No revision is left.");
    return left == 1 ? tr("One revision is left.") : tr("%n revisions are left.", left);
}

/// The same for both sides.
NextStep stoppedStep(const Order& order) {
    if (order.status == OrderStatus::disputed)
        return {.tone = Role::danger,
                .heading = tr("In dispute"),
                .sentence = tr("All deadlines stand still until the dispute is over.")};
    return {.tone = Role::text_muted,
            .heading = tr("Not paid"),
            .sentence = tr("The payment did not come in time. The order has ended; nothing was charged.")};
}

NextStep sellerStep(const Order& order, Instant now) {
    const auto buyer = text(order.terms.buyer_name);
    const bool late = order.latenessAt(now) != Lateness::on_time;
    switch (order.status) {
    case OrderStatus::pending_payment:
        return {
            .heading = tr("Waiting for the payment"),
            .sentence =
                tr("%1 has not paid yet. Nothing is asked of you; the work starts after that.").arg(buyer)};
    case OrderStatus::awaiting_requirements:
        return {
            .others = {{OrderAction::skip_requirements}},
            .tone = Role::warning,
            .heading = tr("Waiting for the brief"),
            .sentence =
                tr("%1 still has to answer your questions. The clock has not started; if you know enough, "
                   "start without.")
                    .arg(buyer)};
    case OrderStatus::in_progress:
        return {.primary = OrderAction::deliver,
                .tone = late ? Role::danger : Role::info,
                .heading = late ? tr("Your delivery is late") : tr("Deliver your work"),
                .sentence = tr("Add the files and a few words. Offline too: it is kept and sent by itself.")};
    case OrderStatus::delivered:
        return {.tone = Role::success,
                .heading = tr("Delivered"),
                .sentence =
                    tr("%1 is looking at it. Without an answer the order completes by itself %2.")
                        .arg(buyer, order.review_until ? zonedTimeText(*order.review_until) : QString())};
    case OrderStatus::in_revision:
        return {.primary = OrderAction::deliver,
                .tone = late ? Role::danger : Role::warning,
                .heading = tr("%1 asks for a revision").arg(buyer),
                .sentence = tr("Tick off the points as you work, then deliver again.")};
    case OrderStatus::completed:
        return {.tone = Role::success,
                .heading = tr("Completed"),
                .sentence = tr("Nothing is left to do. Thank you for the good work.")};
    case OrderStatus::cancelled:
        return {.tone = Role::text_muted,
                .heading = tr("Cancelled"),
                .sentence = tr("No more work is expected. All that was sent stays here.")};
    case OrderStatus::payment_expired:
    case OrderStatus::disputed:
        return stoppedStep(order);
    }
    return {};
}

NextStep buyerDelivered(const Order& order, Instant now) {
    const auto until = order.review_until ? zonedTimeText(*order.review_until) : QString();
    return {.primary = OrderAction::accept,
            .others = {revise(order, now)},
            .tone = Role::warning,
            .heading = tr("Look at the delivery"),
            .sentence =
                tr("Accept it, or ask for what is still missing. %1 Without an answer the order completes by "
                   "itself %2.")
                    .arg(revisionsText(order), until)};
}

NextStep buyerStep(const Order& order, Instant now) {
    const auto seller = text(order.terms.seller_name);
    switch (order.status) {
    case OrderStatus::pending_payment:
        return {.others = {cancel(order, now)},
                .heading = tr("The payment is on its way"),
                .sentence = tr("As soon as it is in, %1 needs your answers to a few questions.").arg(seller)};
    case OrderStatus::awaiting_requirements:
        return {.primary = OrderAction::answer_requirements,
                .others = {cancel(order, now)},
                .tone = Role::warning,
                .heading = tr("Tell %1 what you need").arg(seller),
                .sentence = tr("The work starts, and the delivery time runs, once you have answered.")};
    case OrderStatus::in_progress:
        return {.others = {cancel(order, now)},
                .tone = order.latenessAt(now) == Lateness::on_time ? Role::info : Role::danger,
                .heading = order.latenessAt(now) == Lateness::on_time ? tr("%1 is working on it").arg(seller)
                                                                      : tr("%1 is late").arg(seller),
                .sentence = tr("Nothing is asked of you. You hear of the delivery at once.")};
    case OrderStatus::delivered:
        return buyerDelivered(order, now);
    case OrderStatus::in_revision:
        return {.heading = tr("%1 works on your revision").arg(seller),
                .sentence = tr("Nothing is asked of you. You hear of the next delivery at once.")};
    case OrderStatus::completed:
        return {.tone = Role::success,
                .heading = tr("Completed"),
                .sentence = tr("The delivery is yours; its files stay here.")};
    case OrderStatus::cancelled:
        return {.tone = Role::text_muted,
                .heading = tr("Cancelled"),
                .sentence = tr("No more work is expected. All that was sent stays here.")};
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
        return tr("Send answers");
    case OrderAction::skip_requirements:
        return tr("Start without answers");
    case OrderAction::deliver:
        return tr("Deliver");
    case OrderAction::accept:
        return tr("Accept delivery");
    case OrderAction::request_revision:
        return tr("Ask for a revision");
    case OrderAction::cancel:
        return tr("Cancel order");
    }
    return {};
}

QString doneText(const OrderCommand& command) {
    if (std::holds_alternative<SubmitRequirements>(command))
        return tr("Answers on their way");
    if (std::holds_alternative<SkipRequirements>(command))
        return tr("Started without answers");
    if (std::holds_alternative<SubmitDelivery>(command))
        return tr("Delivery on its way");
    if (std::holds_alternative<AcceptDelivery>(command))
        return tr("Delivery accepted");
    if (std::holds_alternative<RequestRevision>(command))
        return tr("Revision asked for");
    if (std::holds_alternative<CancelOrder>(command))
        return tr("Order cancelled");
    return {};
}

} // namespace gw::ui
