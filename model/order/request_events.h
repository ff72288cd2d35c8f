#pragma once

#include "model/base/instant.h"
#include "model/base/party.h"
#include "model/order/request_commands.h"

#include <boost/describe/enum.hpp>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(AcceptedBy, party, silence)

/// `request_no` counts an order's requests of all kinds from 1.
struct ExtensionRequested {
    static constexpr std::string_view type = "ExtensionRequested";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
    Party by;
    int days;
    std::string reason;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(ExtensionRequested, (), (order, request_no, by, days, reason, expires_at))

/// `due_at` is what was due at the acceptance, plus the days.
struct ExtensionAccepted {
    static constexpr std::string_view type = "ExtensionAccepted";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
    Instant due_at;
};
BOOST_DESCRIBE_STRUCT(ExtensionAccepted, (), (order, request_no, due_at))

struct ExtensionDeclined {
    static constexpr std::string_view type = "ExtensionDeclined";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(ExtensionDeclined, (), (order, request_no))

struct ExtensionWithdrawn {
    static constexpr std::string_view type = "ExtensionWithdrawn";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(ExtensionWithdrawn, (), (order, request_no))

struct ExtensionExpired {
    static constexpr std::string_view type = "ExtensionExpired";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(ExtensionExpired, (), (order, request_no))

struct ExtraOffered {
    static constexpr std::string_view type = "ExtraOffered";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
    std::string title;
    Money price;
    Money service_fee;
    int days;
    int revisions;
};
BOOST_DESCRIBE_STRUCT(ExtraOffered, (), (order, request_no, title, price, service_fee, days, revisions))

/// Paid, and part of the order from now on. `due_at` when the delivery has a date.
struct ExtraAdded {
    static constexpr std::string_view type = "ExtraAdded";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
    std::string title;
    Money price;
    Money service_fee;
    int days;
    int revisions;
    std::optional<Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(ExtraAdded, (), (order, request_no, title, price, service_fee, days, revisions, due_at))

struct ExtraDeclined {
    static constexpr std::string_view type = "ExtraDeclined";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(ExtraDeclined, (), (order, request_no))

struct ExtraWithdrawn {
    static constexpr std::string_view type = "ExtraWithdrawn";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(ExtraWithdrawn, (), (order, request_no))

/// Without an answer until `answer_until` it counts as accepted, unless the seller delivers meanwhile.
struct CancellationRequested {
    static constexpr std::string_view type = "CancellationRequested";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
    Party by;
    std::string reason;
    std::optional<Money> proposed_refund;
    Fault fault;
    Instant answer_until;
};
BOOST_DESCRIBE_STRUCT(CancellationRequested, (),
                      (order, request_no, by, reason, proposed_refund, fault, answer_until))

/// What follows from it (refund, end of the order) comes in events of its own.
struct CancellationAccepted {
    static constexpr std::string_view type = "CancellationAccepted";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
    AcceptedBy by;
};
BOOST_DESCRIBE_STRUCT(CancellationAccepted, (), (order, request_no, by))

struct CancellationDeclined {
    static constexpr std::string_view type = "CancellationDeclined";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(CancellationDeclined, (), (order, request_no))

struct CancellationWithdrawn {
    static constexpr std::string_view type = "CancellationWithdrawn";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(CancellationWithdrawn, (), (order, request_no))

} // namespace gw
