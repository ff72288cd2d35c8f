#pragma once

#include "model/base/ids.h"
#include "model/base/money.h"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace gw {

/// Either party, class Q: more days for the delivery. One request at a time; it expires.
struct RequestExtension {
    static constexpr std::string_view type = "RequestExtension";
    static constexpr int version = 1;
    OrderId order;
    int days;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RequestExtension, (), (order, days, reason))

/// The party that was asked, class Q. `request_no` is the request that was looked at, here and below.
struct AcceptExtension {
    static constexpr std::string_view type = "AcceptExtension";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(AcceptExtension, (), (order, request_no))

struct DeclineExtension {
    static constexpr std::string_view type = "DeclineExtension";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(DeclineExtension, (), (order, request_no))

/// The party that asked, class Q.
struct WithdrawExtension {
    static constexpr std::string_view type = "WithdrawExtension";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(WithdrawExtension, (), (order, request_no))

/// Seller, class Q: more work for more money. `revisions` above none makes it a paid revision; with a price
/// of zero it is a goodwill revision.
struct OfferExtra {
    static constexpr std::string_view type = "OfferExtra";
    static constexpr int version = 1;
    OrderId order;
    std::string title;
    Money price;
    int days;
    int revisions;
};
BOOST_DESCRIBE_STRUCT(OfferExtra, (), (order, title, price, days, revisions))

/// Buyer, online only: it is paid with this.
struct AcceptExtra {
    static constexpr std::string_view type = "AcceptExtra";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(AcceptExtra, (), (order, request_no))

/// Buyer, class Q.
struct DeclineExtra {
    static constexpr std::string_view type = "DeclineExtra";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(DeclineExtra, (), (order, request_no))

/// Seller, class Q.
struct WithdrawExtra {
    static constexpr std::string_view type = "WithdrawExtra";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(WithdrawExtra, (), (order, request_no))

/// Either party, class Q: to end the order together. No `proposed_refund` means all of it; with a part, the
/// seller keeps the rest. The asking party may take the fault on itself.
struct RequestCancellation {
    static constexpr std::string_view type = "RequestCancellation";
    static constexpr int version = 1;
    OrderId order;
    std::string reason;
    std::optional<Money> proposed_refund;
    bool own_fault;
};
BOOST_DESCRIBE_STRUCT(RequestCancellation, (), (order, reason, proposed_refund, own_fault))

/// The party that was asked, online only.
struct AcceptCancellation {
    static constexpr std::string_view type = "AcceptCancellation";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(AcceptCancellation, (), (order, request_no))

struct DeclineCancellation {
    static constexpr std::string_view type = "DeclineCancellation";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(DeclineCancellation, (), (order, request_no))

/// The party that asked, online only.
struct WithdrawCancellation {
    static constexpr std::string_view type = "WithdrawCancellation";
    static constexpr int version = 1;
    OrderId order;
    int request_no;
};
BOOST_DESCRIBE_STRUCT(WithdrawCancellation, (), (order, request_no))

} // namespace gw
