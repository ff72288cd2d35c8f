#pragma once

#include "exchange/orders/order_plan.h"

namespace gw::exchange {

/// What became of a story: its first refused step, and how far its order got.
struct Ending {
    const PlannedStep* first_refused = nullptr;
    const Problem* first_reason = nullptr;
    bool placed = false;
    bool paid = false;
    bool completed = false;
};

/// One per OrderPlan::stories. `plan` and `outcomes` must outlive it.
std::vector<Ending> storyEndings(const OrderPlan& plan, const std::vector<StepOutcome>& outcomes);

/// Why each of OrderPlan::reviews was refused; null where it was taken.
std::vector<const Problem*> reviewRefusals(const OrderPlan& plan, const std::vector<StepOutcome>& outcomes);

} // namespace gw::exchange
