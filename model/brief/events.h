#pragma once

#include "model/base/instant.h"
#include "model/brief/commands.h"

#include <boost/describe/enum.hpp>

namespace gw {

struct BriefPosted {
    static constexpr std::string_view type = "BriefPosted";
    static constexpr int version = 1;
    BriefId brief;
    AccountId buyer;
    std::string buyer_name;
    BriefContent content;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(BriefPosted, (), (brief, buyer, buyer_name, content, expires_at))

struct BriefRevised {
    static constexpr std::string_view type = "BriefRevised";
    static constexpr int version = 1;
    BriefId brief;
    BriefContent content;
};
BOOST_DESCRIBE_STRUCT(BriefRevised, (), (brief, content))

struct BriefClosed {
    static constexpr std::string_view type = "BriefClosed";
    static constexpr int version = 1;
    BriefId brief;
};
BOOST_DESCRIBE_STRUCT(BriefClosed, (), (brief))

struct BriefFulfilled {
    static constexpr std::string_view type = "BriefFulfilled";
    static constexpr int version = 1;
    BriefId brief;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(BriefFulfilled, (), (brief, order))

struct BriefExpired {
    static constexpr std::string_view type = "BriefExpired";
    static constexpr int version = 1;
    BriefId brief;
};
BOOST_DESCRIBE_STRUCT(BriefExpired, (), (brief))

using BriefEvent = std::variant<BriefPosted, BriefRevised, BriefClosed, BriefFulfilled, BriefExpired>;

} // namespace gw
