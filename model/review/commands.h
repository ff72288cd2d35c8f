#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <string>
#include <string_view>
#include <variant>

namespace gw {

/// From 1 to 5 each.
struct Ratings {
    int quality;
    int communication;
    int value;

    bool operator==(const Ratings&) const = default;
};
BOOST_DESCRIBE_STRUCT(Ratings, (), (quality, communication, value))

/// What the author tells the marketplace only; it is never shown to anyone else.
BOOST_DEFINE_ENUM_CLASS(PrivateRating, negative, neutral, positive)

/// The marketplace (operator right): the order ended in a way that both sides may review until `closes_at`.
/// For an order that was opened again and ended again it moves the end.
struct OpenReviews {
    static constexpr std::string_view type = "OpenReviews";
    static constexpr int version = 1;
    OrderId order;
    AccountId buyer;
    AccountId seller;
    Instant closes_at;
};
BOOST_DESCRIBE_STRUCT(OpenReviews, (), (order, buyer, seller, closes_at))

/// Buyer or seller, class Q. `salt` is random text from the device, which keeps the digest from being
/// guessed.
struct SubmitReview {
    static constexpr std::string_view type = "SubmitReview";
    static constexpr int version = 1;
    OrderId order;
    Ratings ratings;
    std::string text;
    PrivateRating private_rating;
    std::string salt;
};
BOOST_DESCRIBE_STRUCT(SubmitReview, (), (order, ratings, text, private_rating, salt))

/// Seller, class Q: one answer to the buyer's published review.
struct ReplyToReview {
    static constexpr std::string_view type = "ReplyToReview";
    static constexpr int version = 1;
    OrderId order;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ReplyToReview, (), (order, text))

/// The marketplace (operator right): the time to review is over.
struct CloseReviews {
    static constexpr std::string_view type = "CloseReviews";
    static constexpr int version = 1;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(CloseReviews, (), (order))

using ReviewCommand = std::variant<OpenReviews, SubmitReview, ReplyToReview, CloseReviews>;

} // namespace gw
