#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/order/charge.h"
#include "model/order/guards.h"
#include "model/order/steps.h"

#include <algorithm>

namespace gw {
namespace {

/// With milestones the days are those of the first one.
OrderStarted startedAt(const Order& order, Instant now) {
    const auto& milestones = order.terms.milestones;
    const int days = milestones.empty() ? order.terms.delivery_days : milestones.front().delivery_days;
    return {order.terms.order, now, now + std::chrono::days(days)};
}

bool answered(const Requirement& requirement, const std::vector<Answer>& answers) {
    return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
        return answer.key == requirement.key &&
               (requirement.kind == RequirementKind::file ? !answer.files.empty() : !isBlank(answer.text));
    });
}

std::optional<Problem> badAnswer(const Order& order, const std::vector<Answer>& answers, std::size_t index) {
    const Answer& answer = answers[index];
    const std::string where = "answers[" + std::to_string(index) + "]";
    const auto asked = std::find_if(order.terms.requirements.begin(), order.terms.requirements.end(),
                                    [&](const Requirement& one) { return one.key == answer.key; });
    const auto here = answers.begin() + static_cast<std::ptrdiff_t>(index);
    const bool repeated =
        std::any_of(answers.begin(), here, [&](const Answer& earlier) { return earlier.key == answer.key; });
    if (asked == order.terms.requirements.end() || repeated)
        return rejectedUntilEdit(
            "answer_not_asked",
            "The seller did not ask for this, or it is answered twice. Take it away; you "
            "can send it as a message.",
            where + ".key");
    if (asked->kind == RequirementKind::choice && !answer.text.empty() &&
        std::find(asked->choices.begin(), asked->choices.end(), answer.text) == asked->choices.end())
        return rejectedUntilEdit("answer_not_a_choice", "Choose one of the seller's choices.",
                                 where + ".text");
    if (auto problem = tooLong(order, answer.text, where + ".text"))
        return problem;
    return badArtefacts(answer.files, order.terms.policy.delivery_artefacts_max, where + ".files");
}

std::optional<Problem> badAnswers(const Order& order, const std::vector<Answer>& answers) {
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (auto problem = badAnswer(order, answers, i))
            return problem;
    for (const auto& requirement : order.terms.requirements)
        if (requirement.required && !answered(requirement, answers))
            return rejectedUntilEdit("answers_missing",
                                     "The seller needs an answer to \"" + requirement.prompt +
                                         "\" to start. Your other answers are kept.",
                                     requirement.key);
    return std::nullopt;
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const RecordPayment& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::service, order, context))
        return *problem;
    const Money owed = firstCharge(order->terms).total();
    if (command.amount != owed)
        return rejected("payment_amount_differs",
                        "The payment is " + command.amount.toString() + ", but " + owed.toString() +
                            " is to be paid. The order was not changed: refund the payment.",
                        {"refund"});
    if (order->paid_at)
        return std::vector<OrderEvent>{};
    if (auto problem = orderEnded(*order))
        return *problem;
    std::vector<OrderEvent> events{PaymentCaptured{order->terms.order, command.amount, command.reference}};
    const auto& requirements = order->terms.requirements;
    if (std::none_of(requirements.begin(), requirements.end(), [](const auto& one) { return one.required; }))
        events.emplace_back(startedAt(*order, context.now));
    return events;
}

OrderOutcome decideOn(const std::optional<Order>& order, const RecordPaymentFailure& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::service, order, context))
        return *problem;
    if (order->paid_at)
        return rejected("already_paid", "The order is paid already; this failure is of another attempt.");
    if (auto problem = orderEnded(*order))
        return *problem;
    return std::vector<OrderEvent>{PaymentFailed{order->terms.order, command.reason}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const SubmitRequirements& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (auto problem = notOpen(*order))
        return *problem;
    if (order->status == OrderStatus::pending_payment)
        return notPaidYet();
    if (order->status != OrderStatus::awaiting_requirements) {
        if (order->answers == command.answers)
            return std::vector<OrderEvent>{};
        return rejected("already_started",
                        "The work has started already. Your answers are kept here: send them as a message.",
                        {"send_message"});
    }
    if (auto problem = badAnswers(*order, command.answers))
        return *problem;
    return std::vector<OrderEvent>{RequirementsSubmitted{order->terms.order, command.answers},
                                   startedAt(*order, context.now)};
}

OrderOutcome decideOn(const std::optional<Order>& order, const SkipRequirements&, const Context& context) {
    if (auto problem = notThe(OrderRole::seller, order, context))
        return *problem;
    if (auto problem = notOpen(*order))
        return *problem;
    if (order->status == OrderStatus::pending_payment)
        return notPaidYet();
    if (order->status != OrderStatus::awaiting_requirements)
        return std::vector<OrderEvent>{};
    return std::vector<OrderEvent>{RequirementsSkipped{order->terms.order}, startedAt(*order, context.now)};
}

} // namespace gw
