#pragma once

#include "model/gig/state.h"
#include "model/order/state.h"

#include <boost/describe/enum.hpp>

namespace gw::ui {

/// What a colour is for. Screens name roles; only ui/theme knows colours.
// clang-format off
BOOST_DEFINE_ENUM_CLASS(Role,
    window,      // behind everything
    surface,     // cards, lists, inputs
    raised,      // menus, toasts, the command palette
    sunken,      // wells, quiet chips, a row under the mouse
    border,      // hairlines
    edge,        // outlines of inputs and buttons
    text,        // what is read
    text_muted,  // what stands beside it
    text_faint,  // placeholders, disabled text
    accent,      // the one fill that asks for a click
    accent_text, // on accent
    link,        // accent as text and icon
    success, warning, danger, info,
    order_pending_payment, order_awaiting_requirements, order_in_progress, order_delivered,
    order_in_revision, order_completed, order_cancelled)
// clang-format on

Role roleOf(OrderStatus status);
Role roleOf(GigStatus status);

} // namespace gw::ui
