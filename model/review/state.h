#pragma once

#include "model/review/events.h"

#include <optional>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(ReviewsStatus, open, published)

/// A review as it was written; on a device only the owner's own.
struct WrittenReview {
    PublicReview review;
    PrivateRating private_rating;

    bool operator==(const WrittenReview&) const = default;
};
BOOST_DESCRIBE_STRUCT(WrittenReview, (), (review, private_rating))

struct ReviewSeal {
    Party by;
    SealDigest digest;
    Instant at;

    bool operator==(const ReviewSeal&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReviewSeal, (), (by, digest, at))

/// Both sides' reviews of one order, folded from the events that the reader may see: the server's holds both
/// texts, a device's the owner's own until they are published.
struct Reviews {
    static constexpr std::string_view kind = "review";
    OrderId order;
    AccountId buyer;
    std::string buyer_name;
    AccountId seller;
    std::string seller_name;
    Instant opened_at;
    Instant closes_at;
    ReviewsStatus status = ReviewsStatus::open;
    std::vector<WrittenReview> written = {};
    std::vector<ReviewSeal> seals = {};
    std::vector<PublicReview> published = {};
    std::optional<Instant> published_at = {};
    std::optional<std::string> reply = {};

    bool sealedBy(Party party) const;
    /// The published review of one side; null when there is none.
    const PublicReview* publishedBy(Party party) const;
    bool operator==(const Reviews&) const = default;
};
BOOST_DESCRIBE_STRUCT(Reviews, (),
                      (order, buyer, buyer_name, seller, seller_name, opened_at, closes_at, status, written,
                       seals, published, published_at, reply))

} // namespace gw
