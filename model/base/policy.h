#pragma once

#include <boost/describe/class.hpp>

#include <cstdint>

namespace gw {

/// The marketplace's numbers (domain.md). An order keeps the policy it was placed under, so replay never
/// reads today's. Amounts are in minor units of whatever currency the order has.
struct Policy {
    int version = 1;
    int commission_bps = 2'000;      ///< 20 % of the gross (Money)
    int service_fee_bps = 550;       ///< 5.5 %, paid by the buyer on top (Money)
    int review_hours = 72;           ///< completion by timer after a delivery (Order)
    int very_late_hours = 24;        ///< after due_at (Order)
    int active_gigs_max = 30;        ///< active gigs of a top rated seller, or of an unknown level (Gig)
    int delivery_artefacts_max = 50; ///< files in one delivery
    int message_length_max = 10'000; ///< characters in one message

    std::int64_t service_fee_min = 0;   ///< the least service fee (Money)
    std::int64_t small_order_below = 0; ///< an order of less pays small_order_fee too (Money)
    std::int64_t small_order_fee = 0;
    bool refunds_to_card = false;        ///< where a cancelled order's money goes: the card, or buyer:credit
    int clearing_days = 14;              ///< from completion to available (Money)
    int clearing_days_top_rated = 7;     ///< the same for a top rated seller (Money)
    std::int64_t withdrawal_fee = 100;   ///< kept of each withdrawal (Money)
    int quote_minutes = 15;              ///< a quote binds this long (Order)
    int payment_minutes = 15;            ///< an unpaid order holds its slot this long (Order, Timers)
    int first_reminder_hours = 24;       ///< answers missing since the payment (Order, Timers)
    int second_reminder_hours = 72;      ///< the same
    int unstarted_days = 30;             ///< an order that never starts lapses (Order, Timers)
    int first_review_warning_hours = 24; ///< before completion by timer (Order, Timers)
    int second_review_warning_hours = 4; ///< the same
    int review_extension_hours = 72;     ///< one extension of the review period (Order)
    int review_extensions_max = 2;       ///< per delivery (Order)
    int files_grace_hours = 6;           ///< from a manifest to its files (Two-phase delivery)
    int extension_answer_hours = 48;     ///< an extension request expires (Order, Timers)
    int cancellation_answer_hours = 48;  ///< silence accepts a cancellation (Order, Timers)
    int revision_grace_hours = 2;        ///< a revision made offline before completion by timer (Races)
    int away_decline_hours = 12;         ///< decline once after an away set offline (Races)
    int after_completion_days = 14;      ///< disputes and tips (Order)
    int dispute_response_hours = 72;     ///< (Dispute)
    int dispute_negotiation_days = 7;    ///< (Dispute)
    int dispute_decision_days = 14;      ///< (Dispute)
    int active_gigs_max_new = 4;         ///< active gigs of a new seller (Gig)
    int active_gigs_max_level = 10;      ///< active gigs at level one and two (Gig)
    int offer_days_max = 30;             ///< how long a custom offer may stay open (Custom offer)
    int brief_days = 30;                 ///< how long a brief stays open
    int reply_hours = 24;                ///< a first reply counts as prompt (Seller standing)
    int response_days = 90;              ///< the window of the response rate (Seller standing)

    bool operator==(const Policy&) const = default;
};
BOOST_DESCRIBE_STRUCT(
    Policy, (),
    (version, commission_bps, service_fee_bps, review_hours, very_late_hours, active_gigs_max,
     delivery_artefacts_max, message_length_max, service_fee_min, small_order_below, small_order_fee,
     refunds_to_card, clearing_days, clearing_days_top_rated, withdrawal_fee, quote_minutes, payment_minutes,
     first_reminder_hours, second_reminder_hours, unstarted_days, first_review_warning_hours,
     second_review_warning_hours, review_extension_hours, review_extensions_max, files_grace_hours,
     extension_answer_hours, cancellation_answer_hours, revision_grace_hours, away_decline_hours,
     after_completion_days, dispute_response_hours, dispute_negotiation_days, dispute_decision_days,
     active_gigs_max_new, active_gigs_max_level, offer_days_max, brief_days, reply_hours, response_days))

} // namespace gw
