#pragma once

#include "exchange/orders/data_set.h"

namespace gw::exchange {

/// When the steps of an order happen in the marketplace, as a row of the files gives them.
///
/// Placing is the purchase; an order that was approved later than the marketplace waits for a payment is
/// placed at the approval, as if the buyer had come back with the money. The delivery is the receipt, and it
/// is due at the end of the estimated day: the buyer answers the seller's question, which starts the clock,
/// whole days before that. Cancellations carry no time in the files: an unpaid order is cancelled ten minutes
/// after the purchase, an undelivered one as soon as it is very late, any other one an hour after its last
/// step.
struct OrderTimes {
    Instant placed_at;
    std::optional<Instant> paid_at = {};
    std::optional<Instant> started_at = {};
    std::optional<Instant> received_at = {};
    std::optional<Instant> cancelled_at = {};
    Instant due_at;
    int days; ///< from the start to the due date; less than 1 when the files leave no time
    /// The row contradicts itself: "handed_over_before_payment", "received_before_handover". Its receipt is
    /// left out.
    std::optional<Problem> contradiction = {};

    static OrderTimes of(const OrderRecord& order);

    bool isLate() const { return received_at && *received_at > due_at; }
    /// When both sides may begin to review, as far as the files say.
    std::optional<Instant> endedAt() const { return received_at ? received_at : cancelled_at; }
};

} // namespace gw::exchange
