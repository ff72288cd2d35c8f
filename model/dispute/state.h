#pragma once

#include "model/base/timer.h"
#include "model/dispute/events.h"

#include <vector>

namespace gw {

/// `opened` lies in the event itself: from there on an answer is awaited.
BOOST_DEFINE_ENUM_CLASS(DisputeStatus, awaiting_response, negotiating, escalated, decided, closed, withdrawn)

/// The settlement on the table.
struct Proposal {
    int number;
    Party by;
    DisputeTerms terms;

    bool operator==(const Proposal&) const = default;
};
BOOST_DESCRIBE_STRUCT(Proposal, (), (number, by, terms))

/// The dispute about an order, part of the order's state and stream. The last one stays to be looked at.
struct Dispute {
    Party by;
    std::string reason;
    DisputeTerms wanted;
    Instant opened_at;
    /// When the present step ends: the answer, the agreement or the decision.
    Instant until;
    DisputeStatus status = DisputeStatus::awaiting_response;
    std::string statement = {};
    std::optional<Proposal> proposal = {};
    int proposals = 0;
    std::optional<DisputeTerms> outcome = {};
    Fault fault = Fault::none;
    std::string decision = {};
    bool overdue = false; ///< the marketplace was reminded to decide

    bool open() const {
        return status == DisputeStatus::awaiting_response || status == DisputeStatus::negotiating ||
               status == DisputeStatus::escalated;
    }
    bool operator==(const Dispute&) const = default;
};
BOOST_DESCRIBE_STRUCT(Dispute, (),
                      (by, reason, wanted, opened_at, until, status, statement, proposal, proposals, outcome,
                       fault, decision, overdue))

} // namespace gw
