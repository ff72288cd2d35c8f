#pragma once

#include "model/dispute/commands.h"

namespace gw {

BOOST_DEFINE_ENUM_CLASS(EscalationCause, party, no_answer, no_agreement)
BOOST_DEFINE_ENUM_CLASS(DisputeEnd, withdrawn, settled, decided, chargeback)

/// The order's timers stand still from here. The other party is to answer until `answer_until`.
struct DisputeOpened {
    static constexpr std::string_view type = "DisputeOpened";
    static constexpr int version = 1;
    OrderId order;
    Party by;
    std::string reason;
    DisputeTerms wanted;
    Instant answer_until;
};
BOOST_DESCRIBE_STRUCT(DisputeOpened, (), (order, by, reason, wanted, answer_until))

struct DisputeAnswered {
    static constexpr std::string_view type = "DisputeAnswered";
    static constexpr int version = 1;
    OrderId order;
    std::string statement;
    Instant agree_until;
};
BOOST_DESCRIBE_STRUCT(DisputeAnswered, (), (order, statement, agree_until))

struct SettlementProposed {
    static constexpr std::string_view type = "SettlementProposed";
    static constexpr int version = 1;
    OrderId order;
    int proposal_no;
    Party by;
    DisputeTerms terms;
};
BOOST_DESCRIBE_STRUCT(SettlementProposed, (), (order, proposal_no, by, terms))

struct SettlementAccepted {
    static constexpr std::string_view type = "SettlementAccepted";
    static constexpr int version = 1;
    OrderId order;
    int proposal_no;
};
BOOST_DESCRIBE_STRUCT(SettlementAccepted, (), (order, proposal_no))

struct DisputeEscalated {
    static constexpr std::string_view type = "DisputeEscalated";
    static constexpr int version = 1;
    OrderId order;
    EscalationCause cause;
    Instant decide_until;
};
BOOST_DESCRIBE_STRUCT(DisputeEscalated, (), (order, cause, decide_until))

struct DisputeDecided {
    static constexpr std::string_view type = "DisputeDecided";
    static constexpr int version = 1;
    OrderId order;
    DisputeTerms terms;
    Fault fault;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DisputeDecided, (), (order, terms, fault, reason))

/// The order is where it was when the dispute was opened, and all its deadlines move by `paused_ms`, the time
/// the dispute took. What was settled or decided follows in events of its own.
struct DisputeClosed {
    static constexpr std::string_view type = "DisputeClosed";
    static constexpr int version = 1;
    OrderId order;
    DisputeEnd end;
    std::int64_t paused_ms;
};
BOOST_DESCRIBE_STRUCT(DisputeClosed, (), (order, end, paused_ms))

} // namespace gw
