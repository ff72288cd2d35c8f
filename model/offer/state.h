#pragma once

#include "model/offer/events.h"

namespace gw {

/// Drafts of offers are local (sync.md, drafts), so an offer begins when it is sent.
BOOST_DEFINE_ENUM_CLASS(OfferStatus, sent, countered, accepted, declined, withdrawn, expired)

/// Terms that one side laid on the table.
struct OfferRound {
    int number;
    Party by;
    OfferTerms terms;
    std::string message;
    Instant at;

    bool operator==(const OfferRound&) const = default;
};
BOOST_DESCRIBE_STRUCT(OfferRound, (), (number, by, terms, message, at))

/// A custom offer folded from its events.
struct Offer {
    static constexpr std::string_view kind = "offer";
    OfferId id;
    GigId gig;
    std::string gig_title;
    AccountId seller;
    std::string seller_name;
    AccountId buyer;
    std::string buyer_name;
    std::optional<BriefId> brief;
    std::vector<OfferRound> rounds; ///< never empty; the last one is on the table
    OfferStatus status = OfferStatus::sent;
    std::string reason = {}; ///< why it was declined
    std::optional<OrderId> order = {};
    std::optional<Instant> ended_at = {};

    bool open() const { return status == OfferStatus::sent || status == OfferStatus::countered; }
    const OfferRound& current() const { return rounds.back(); }
    /// Whose answer is awaited while it is open.
    Party asked() const { return otherParty(current().by); }
    AccountId account(Party party) const { return party == Party::buyer ? buyer : seller; }
    bool operator==(const Offer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Offer, (),
                      (id, gig, gig_title, seller, seller_name, buyer, buyer_name, brief, rounds, status,
                       reason, order, ended_at))

} // namespace gw
