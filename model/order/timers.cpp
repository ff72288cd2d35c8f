#include "model/order/timers.h"

#include "model/dispute/guards.h"

#include <algorithm>

namespace gw {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// Gathers what one order wants.
class Wanted {
public:
    explicit Wanted(const Order& order)
        : m_order(order) {}

    void add(TimerKind kind, Instant at) {
        const Timer timer{kind, at};
        if (std::find(m_timers.begin(), m_timers.end(), timer) == m_timers.end())
            m_timers.push_back(timer);
    }
    /// Wanted until it was raised.
    void remind(TimerKind kind, Instant at) {
        const Timer timer{kind, at};
        const auto& raised = m_order.reminded;
        if (std::find(raised.begin(), raised.end(), timer) == raised.end())
            add(kind, at);
    }
    std::vector<Timer> sorted() {
        std::stable_sort(m_timers.begin(), m_timers.end(),
                         [](const Timer& a, const Timer& b) { return a.at < b.at; });
        return std::move(m_timers);
    }

private:
    const Order& m_order;
    std::vector<Timer> m_timers;
};

void addStart(Wanted& wanted, const Order& order) {
    const Policy& policy = order.terms.policy;
    if (order.status == OrderStatus::pending_payment)
        wanted.add(TimerKind::payment_expires, order.placed_at + minutes(policy.payment_minutes));
    if (order.status == OrderStatus::awaiting_requirements) {
        const Instant since = *order.waiting_since;
        wanted.remind(TimerKind::first_requirements_reminder, since + hours(policy.first_reminder_hours));
        wanted.remind(TimerKind::second_requirements_reminder, since + hours(policy.second_reminder_hours));
        wanted.add(TimerKind::order_lapses, since + days(policy.unstarted_days));
    }
    if (order.status == OrderStatus::in_progress && order.milestone_since)
        wanted.add(TimerKind::order_lapses, *order.milestone_since + days(policy.unstarted_days));
}

/// A delivery at due_at itself is on time, so the order is late from the next moment.
void addLateness(Wanted& wanted, const Order& order) {
    const bool works = order.status == OrderStatus::in_progress || order.status == OrderStatus::in_revision;
    if (!works || !order.due_at || order.manifest)
        return;
    const Instant late = *order.due_at + milliseconds(1);
    if (order.lateness == Lateness::on_time)
        wanted.add(TimerKind::becomes_late, late);
    if (order.lateness != Lateness::very_late)
        wanted.add(TimerKind::becomes_very_late, late + hours(order.terms.policy.very_late_hours));
}

void addReview(Wanted& wanted, const Order& order) {
    if (order.status != OrderStatus::delivered)
        return;
    const Policy& policy = order.terms.policy;
    const Instant end = *order.review_until;
    const auto warn = [&](TimerKind kind, int hours_before) {
        const Instant at = end - hours(hours_before);
        if (at > order.deliveries.back().submitted_at)
            wanted.remind(kind, at);
    };
    warn(TimerKind::first_review_warning, policy.first_review_warning_hours);
    warn(TimerKind::second_review_warning, policy.second_review_warning_hours);
    wanted.add(TimerKind::completes, end);
}

void addRequests(Wanted& wanted, const Order& order) {
    if (order.manifest)
        wanted.add(TimerKind::files_missing, order.manifest->files_until);
    if (order.extension)
        wanted.add(TimerKind::extension_expires, order.extension->expires_at);
    if (order.cancellation_request && !order.cancellation_request->held_up)
        wanted.add(TimerKind::cancellation_by_silence, order.cancellation_request->answer_until);
}

} // namespace

std::vector<Timer> timersOf(const Order& order) {
    if (order.status == OrderStatus::disputed) {
        const auto timer = timerOf(*order.dispute);
        return timer ? std::vector<Timer>{*timer} : std::vector<Timer>{};
    }
    Wanted wanted(order);
    addStart(wanted, order);
    addLateness(wanted, order);
    addReview(wanted, order);
    addRequests(wanted, order);
    for (const Earning& earning : order.money.earnings)
        if (earning.clearing.minor() > 0)
            wanted.add(TimerKind::earning_clears, earning.clears_at);
    return wanted.sorted();
}

} // namespace gw
