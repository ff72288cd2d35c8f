#include "exchange/orders/endings.h"

namespace gw::exchange {
namespace {

template<class Command>
bool is(const PlannedStep& step) {
    const auto* order = std::get_if<OrderCommand>(&step.timed.command);
    return order && std::holds_alternative<Command>(*order);
}

} // namespace

std::vector<Ending> storyEndings(const OrderPlan& plan, const std::vector<StepOutcome>& outcomes) {
    std::vector<Ending> endings(plan.stories.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const PlannedStep& step = plan.plan.steps[i];
        if (step.story >= endings.size())
            continue;
        Ending& ending = endings[step.story];
        const bool taken = !outcomes[i].rejected;
        ending.placed |= taken && is<PlaceOrder>(step);
        ending.paid |= taken && is<RecordPayment>(step);
        ending.completed |= taken && is<AcceptDelivery>(step);
        if (taken || ending.first_refused)
            continue;
        ending.first_refused = &step;
        ending.first_reason = &*outcomes[i].rejected;
    }
    return endings;
}

std::vector<const Problem*> reviewRefusals(const OrderPlan& plan, const std::vector<StepOutcome>& outcomes) {
    std::vector<const Problem*> refusals(plan.reviews.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const std::size_t story = plan.plan.steps[i].story;
        if (story >= plan.stories.size() && outcomes[i].rejected)
            refusals[story - plan.stories.size()] = &*outcomes[i].rejected;
    }
    return refusals;
}

} // namespace gw::exchange
