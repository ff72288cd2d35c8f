#pragma once

#include "model/order/state.h"
#include "sync/views/rows.h"
#include "ui/theme/role.h"

#include <QString>

namespace gw::ui {

/// What a person can do to an order from this screen.
enum class OrderAction { answer_requirements, skip_requirements, deliver, accept, request_revision, cancel };

/// Something else that can be done; `why_not` says in words why it can't, where that is worth knowing.
struct OtherAction {
    OrderAction action;
    QString why_not = {};
};

/// What is asked of the person now: at most one thing.
struct NextStep {
    std::optional<OrderAction> primary = {};
    std::vector<OtherAction> others = {};
    Role tone = Role::info;
    QString heading;
    QString sentence;
};

/// By state and side (domain.md, Order). The model's own decision says whether something else is allowed.
NextStep nextStepOf(const Order& order, views::Hat hat, Instant now);
/// Label of an action's button.
QString actionText(OrderAction action);
/// What the person just did, for the toast.
QString doneText(const OrderCommand& command);

} // namespace gw::ui
