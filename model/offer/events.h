#pragma once

#include "model/base/party.h"
#include "model/offer/commands.h"

namespace gw {

struct OfferSent {
    static constexpr std::string_view type = "OfferSent";
    static constexpr int version = 1;
    OfferId offer;
    GigId gig;
    std::string gig_title;
    AccountId seller;
    std::string seller_name;
    AccountId buyer;
    std::string buyer_name;
    std::optional<BriefId> brief;
    OfferTerms terms;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(OfferSent, (),
                      (offer, gig, gig_title, seller, seller_name, buyer, buyer_name, brief, terms, message))

/// `round_no` counts the terms laid on the table from 1, the offer as sent.
struct OfferCountered {
    static constexpr std::string_view type = "OfferCountered";
    static constexpr int version = 1;
    OfferId offer;
    int round_no;
    Party by;
    OfferTerms terms;
    std::string message;
};
BOOST_DESCRIBE_STRUCT(OfferCountered, (), (offer, round_no, by, terms, message))

/// Both sides agree: whole, so that the order can be placed from this event alone.
struct OfferAccepted {
    static constexpr std::string_view type = "OfferAccepted";
    static constexpr int version = 1;
    OfferId offer;
    int round_no;
    Party by;
    OrderId order;
    GigId gig;
    AccountId buyer;
    AccountId seller;
    std::optional<BriefId> brief;
    OfferTerms terms;
};
BOOST_DESCRIBE_STRUCT(OfferAccepted, (), (offer, round_no, by, order, gig, buyer, seller, brief, terms))

struct OfferDeclined {
    static constexpr std::string_view type = "OfferDeclined";
    static constexpr int version = 1;
    OfferId offer;
    Party by;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(OfferDeclined, (), (offer, by, reason))

struct OfferWithdrawn {
    static constexpr std::string_view type = "OfferWithdrawn";
    static constexpr int version = 1;
    OfferId offer;
    Party by;
};
BOOST_DESCRIBE_STRUCT(OfferWithdrawn, (), (offer, by))

struct OfferExpired {
    static constexpr std::string_view type = "OfferExpired";
    static constexpr int version = 1;
    OfferId offer;
};
BOOST_DESCRIBE_STRUCT(OfferExpired, (), (offer))

using OfferEvent =
    std::variant<OfferSent, OfferCountered, OfferAccepted, OfferDeclined, OfferWithdrawn, OfferExpired>;

} // namespace gw
