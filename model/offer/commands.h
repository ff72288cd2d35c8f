#pragma once

#include "model/offer/terms.h"

#include <string_view>
#include <variant>

namespace gw {

/// Seller, class Q: offers `to` a service of their own under one of their gigs, perhaps in answer to a brief.
struct SendOffer {
    static constexpr std::string_view type = "SendOffer";
    static constexpr int version = 1;
    OfferId offer;
    GigId gig;
    AccountId to;
    std::optional<BriefId> brief;
    OfferTerms terms;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(SendOffer, (), (offer, gig, to, brief, terms, message))

/// The side that was asked, class Q: other terms instead. `round_no` is the round that was looked at.
struct CounterOffer {
    static constexpr std::string_view type = "CounterOffer";
    static constexpr int version = 1;
    OfferId offer;
    int round_no;
    OfferTerms terms;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(CounterOffer, (), (offer, round_no, terms, message))

/// The side that was asked, online only. `order` is the id that the order will have.
struct AcceptOffer {
    static constexpr std::string_view type = "AcceptOffer";
    static constexpr int version = 1;
    OfferId offer;
    int round_no;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(AcceptOffer, (), (offer, round_no, order))

/// The side that was asked, class Q.
struct DeclineOffer {
    static constexpr std::string_view type = "DeclineOffer";
    static constexpr int version = 1;
    OfferId offer;
    int round_no;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DeclineOffer, (), (offer, round_no, reason))

/// The side whose terms are on the table, class Q; after an acceptance it is rejected(already_accepted).
struct WithdrawOffer {
    static constexpr std::string_view type = "WithdrawOffer";
    static constexpr int version = 1;
    OfferId offer;
};
BOOST_DESCRIBE_STRUCT(WithdrawOffer, (), (offer))

/// The marketplace (operator right): nobody answered in time.
struct ExpireOffer {
    static constexpr std::string_view type = "ExpireOffer";
    static constexpr int version = 1;
    OfferId offer;
};
BOOST_DESCRIBE_STRUCT(ExpireOffer, (), (offer))

using OfferCommand =
    std::variant<SendOffer, CounterOffer, AcceptOffer, DeclineOffer, WithdrawOffer, ExpireOffer>;

} // namespace gw
