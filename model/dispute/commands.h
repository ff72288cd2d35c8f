#pragma once

#include "model/dispute/terms.h"

#include <string_view>

namespace gw {

/// Either party, class Q: stops the order's timers until the dispute has ended. `wanted` is what the party
/// asks for.
struct OpenDispute {
    static constexpr std::string_view type = "OpenDispute";
    static constexpr int version = 1;
    OrderId order;
    std::string reason;
    DisputeTerms wanted;
};
BOOST_DESCRIBE_STRUCT(OpenDispute, (), (order, reason, wanted))

/// The other party, class Q: tells their side, and negotiation begins.
struct AnswerDispute {
    static constexpr std::string_view type = "AnswerDispute";
    static constexpr int version = 1;
    OrderId order;
    std::string statement;
};
BOOST_DESCRIBE_STRUCT(AnswerDispute, (), (order, statement))

/// Either party, class Q, while it is negotiated: replaces the proposal on the table.
struct ProposeSettlement {
    static constexpr std::string_view type = "ProposeSettlement";
    static constexpr int version = 1;
    OrderId order;
    DisputeTerms terms;
};
BOOST_DESCRIBE_STRUCT(ProposeSettlement, (), (order, terms))

/// The party that did not propose it, online only. `proposal_no` is the proposal that was looked at.
struct AcceptSettlement {
    static constexpr std::string_view type = "AcceptSettlement";
    static constexpr int version = 1;
    OrderId order;
    int proposal_no;
};
BOOST_DESCRIBE_STRUCT(AcceptSettlement, (), (order, proposal_no))

/// Either party, class Q: asks the marketplace to decide.
struct EscalateDispute {
    static constexpr std::string_view type = "EscalateDispute";
    static constexpr int version = 1;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(EscalateDispute, (), (order))

/// The party that opened it, online only: the order goes on where it was.
struct WithdrawDispute {
    static constexpr std::string_view type = "WithdrawDispute";
    static constexpr int version = 1;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(WithdrawDispute, (), (order))

/// Operator, once it was escalated.
struct DecideDispute {
    static constexpr std::string_view type = "DecideDispute";
    static constexpr int version = 1;
    OrderId order;
    DisputeTerms terms;
    Fault fault;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DecideDispute, (), (order, terms, fault, reason))

} // namespace gw
