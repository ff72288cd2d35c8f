#include "exchange/orders/order_times.h"

#include "model/base/policy.h"

#include <algorithm>

namespace gw::exchange {
namespace {

using namespace std::chrono_literals;
constexpr milliseconds one_day = 24h;

/// The last millisecond of the day of `at`.
Instant endOfDay(Instant at) {
    return Instant::fromUnixMs((at.unixMs() / one_day.count() + 1) * one_day.count() - 1);
}

int wholeDays(milliseconds span) {
    return static_cast<int>(std::clamp<std::int64_t>(span.count() / one_day.count(), -1, 10'000));
}

std::optional<Problem> contradictionIn(const OrderRecord& order) {
    const auto& handed_over = order.handed_over_at;
    if (handed_over && order.approved_at && *handed_over < *order.approved_at)
        return Problem{.code = "handed_over_before_payment",
                       .what = "The order was handed over to the carrier before its payment was approved. It "
                               "was placed and paid; its delivery was left out."};
    if (handed_over && order.received_at && *order.received_at < *handed_over)
        return Problem{.code = "received_before_handover",
                       .what = "The order was received before it was handed over to the carrier. It was "
                               "placed and paid; its delivery was left out."};
    return std::nullopt;
}

Instant cancellationOf(const OrderRecord& order, const OrderTimes& times) {
    if (!times.paid_at)
        return order.purchased_at + 10min;
    const Instant last_step = std::max({*times.paid_at, order.handed_over_at.value_or(*times.paid_at),
                                        order.received_at.value_or(*times.paid_at)}) +
                              1h;
    if (times.received_at)
        return last_step;
    return std::max(last_step, times.due_at + std::chrono::hours(Policy{}.very_late_hours) + 1min);
}

} // namespace

OrderTimes OrderTimes::of(const OrderRecord& order) {
    const auto& paid_at = order.approved_at;
    const bool waits =
        paid_at && *paid_at - order.purchased_at >= std::chrono::minutes(Policy{}.payment_minutes);
    const Instant due_at = endOfDay(order.estimated_at);
    OrderTimes times{.placed_at = waits ? *paid_at : order.purchased_at,
                     .paid_at = paid_at,
                     .due_at = due_at,
                     .days = wholeDays(due_at - paid_at.value_or(order.purchased_at)),
                     .contradiction = contradictionIn(order)};
    if (!times.contradiction)
        times.received_at = order.received_at;
    if (paid_at) {
        const Instant started_at = std::max(*paid_at, due_at - std::chrono::days(times.days));
        // What was received at once was in time anyhow.
        times.started_at = times.received_at && *times.received_at < started_at ? *paid_at : started_at;
    }
    if (order.status == "canceled" || order.status == "unavailable")
        times.cancelled_at = cancellationOf(order, times);
    return times;
}

} // namespace gw::exchange
