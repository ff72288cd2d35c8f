#pragma once

#include "model/base/party.h"
#include "model/review/commands.h"

#include <vector>

namespace gw {

struct ReviewsOpened {
    static constexpr std::string_view type = "ReviewsOpened";
    static constexpr int version = 1;
    OrderId order;
    AccountId buyer;
    std::string buyer_name;
    AccountId seller;
    std::string seller_name;
    Instant closes_at;
};
BOOST_DESCRIBE_STRUCT(ReviewsOpened, (), (order, buyer, buyer_name, seller, seller_name, closes_at))

/// For the eyes of its author only: it is not replicated to the counterpart's devices.
struct ReviewWritten {
    static constexpr std::string_view type = "ReviewWritten";
    static constexpr int version = 1;
    OrderId order;
    Party by;
    Ratings ratings;
    std::string text;
    PrivateRating private_rating;
    std::string salt;
};
BOOST_DESCRIBE_STRUCT(ReviewWritten, (), (order, by, ratings, text, private_rating, salt))

/// Tells both sides that a review is in, and binds its author to it: see sealOf.
struct ReviewSealed {
    static constexpr std::string_view type = "ReviewSealed";
    static constexpr int version = 1;
    OrderId order;
    Party by;
    SealDigest digest;
};
BOOST_DESCRIBE_STRUCT(ReviewSealed, (), (order, by, digest))

/// A review as everybody may read it. It has no private rating; with `salt` the seal can be checked.
struct PublicReview {
    Party by;
    Ratings ratings;
    std::string text;
    std::string salt;

    bool operator==(const PublicReview&) const = default;
};
BOOST_DESCRIBE_STRUCT(PublicReview, (), (by, ratings, text, salt))

/// Both reviews are in, or the time is over: those that are in, the buyer's first; perhaps none.
struct ReviewsPublished {
    static constexpr std::string_view type = "ReviewsPublished";
    static constexpr int version = 1;
    OrderId order;
    AccountId buyer;
    AccountId seller;
    std::vector<PublicReview> reviews;
};
BOOST_DESCRIBE_STRUCT(ReviewsPublished, (), (order, buyer, seller, reviews))

struct ReviewReplied {
    static constexpr std::string_view type = "ReviewReplied";
    static constexpr int version = 1;
    OrderId order;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ReviewReplied, (), (order, text))

using ReviewEvent = std::variant<ReviewsOpened, ReviewWritten, ReviewSealed, ReviewsPublished, ReviewReplied>;

} // namespace gw
