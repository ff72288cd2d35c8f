#include "model/codec/upcaster.h"

#include <boost/json/parse.hpp>

#include <array>

namespace gw::codec {
namespace {

namespace json = boost::json;

/// What the marketplace's numbers were when orders began to keep all of them. They stand here as they were
/// then: a later change of the policy must not reach orders that are older.
const json::object& policyOfVersion1() {
    static const json::object policy = json::parse(R"({
        "service_fee_min": 0, "small_order_below": 0, "small_order_fee": 0, "refunds_to_card": false,
        "clearing_days": 14, "clearing_days_top_rated": 7, "withdrawal_fee": 100, "quote_minutes": 15,
        "payment_minutes": 15, "first_reminder_hours": 24, "second_reminder_hours": 72, "unstarted_days": 30,
        "first_review_warning_hours": 24, "second_review_warning_hours": 4, "review_extension_hours": 72,
        "review_extensions_max": 2, "files_grace_hours": 6, "extension_answer_hours": 48,
        "cancellation_answer_hours": 48, "revision_grace_hours": 2, "away_decline_hours": 12,
        "after_completion_days": 14, "dispute_response_hours": 72, "dispute_negotiation_days": 7,
        "dispute_decision_days": 14, "active_gigs_max_new": 4, "active_gigs_max_level": 10,
        "offer_days_max": 30, "brief_days": 30, "reply_hours": 24, "response_days": 90})")
                                           .as_object();
    return policy;
}

/// Version 1 knew orders of a gig only, paid at once, under a smaller policy.
void liftOrderPlaced(json::object& body) {
    if (auto* policy = body["policy"].if_object())
        for (const auto& number : policyOfVersion1())
            policy->insert(number);
    body["clearing_days"] = policyOfVersion1().at("clearing_days");
    body["milestones"] = json::array();
}

/// Only the buyer could cancel.
void liftOrderCancelled(json::object& body) { body["by"] = "buyer"; }

/// Only the seller paused and resumed.
void liftGigResumed(json::object& body) { body["cause"] = "seller"; }

} // namespace

std::span<const Upcaster> upcasters() {
    static constexpr std::array steps{Upcaster{"OrderPlaced", 1, &liftOrderPlaced},
                                      Upcaster{"OrderCancelled", 1, &liftOrderCancelled},
                                      Upcaster{"GigResumed", 1, &liftGigResumed}};
    return steps;
}

} // namespace gw::codec
