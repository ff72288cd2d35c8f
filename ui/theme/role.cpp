#include "ui/theme/role.h"

namespace gw::ui {

Role roleOf(OrderStatus status) {
    switch (status) {
    case OrderStatus::pending_payment:
        return Role::order_pending_payment;
    case OrderStatus::awaiting_requirements:
        return Role::order_awaiting_requirements;
    case OrderStatus::in_progress:
        return Role::order_in_progress;
    case OrderStatus::delivered:
        return Role::order_delivered;
    case OrderStatus::in_revision:
        return Role::order_in_revision;
    case OrderStatus::completed:
        return Role::order_completed;
    case OrderStatus::cancelled:
    case OrderStatus::payment_expired:
        return Role::order_cancelled;
    case OrderStatus::disputed:
        return Role::danger;
    }
    return Role::text_muted;
}

Role roleOf(GigStatus status) {
    switch (status) {
    case GigStatus::draft:
        return Role::text_muted;
    case GigStatus::pending_review:
        return Role::info;
    case GigStatus::requires_modification:
        return Role::warning;
    case GigStatus::denied:
        return Role::danger;
    case GigStatus::active:
        return Role::success;
    case GigStatus::paused:
        return Role::warning;
    case GigStatus::on_hold:
        return Role::danger;
    case GigStatus::archived:
        return Role::text_muted;
    }
    return Role::text_muted;
}

} // namespace gw::ui
