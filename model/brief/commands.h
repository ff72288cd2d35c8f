#pragma once

#include "model/base/artefact.h"
#include "model/base/money.h"

#include <string_view>
#include <variant>

namespace gw {

/// What a buyer needs done.
struct BriefContent {
    std::string title;
    std::string description;
    std::string category;
    std::optional<Money> budget_max;
    std::optional<int> delivery_days;
    std::vector<Artefact> attachments;

    bool operator==(const BriefContent&) const = default;
};
BOOST_DESCRIBE_STRUCT(BriefContent, (),
                      (title, description, category, budget_max, delivery_days, attachments))

/// Buyer, class Q: posts a need that sellers may answer with custom offers.
struct PostBrief {
    static constexpr std::string_view type = "PostBrief";
    static constexpr int version = 1;
    BriefId brief;
    BriefContent content;
};
BOOST_DESCRIBE_STRUCT(PostBrief, (), (brief, content))

/// Buyer, class Q. Offers made before stand.
struct ReviseBrief {
    static constexpr std::string_view type = "ReviseBrief";
    static constexpr int version = 1;
    BriefId brief;
    BriefContent content;
};
BOOST_DESCRIBE_STRUCT(ReviseBrief, (), (brief, content))

/// Buyer, class Q: no more offers.
struct CloseBrief {
    static constexpr std::string_view type = "CloseBrief";
    static constexpr int version = 1;
    BriefId brief;
};
BOOST_DESCRIBE_STRUCT(CloseBrief, (), (brief))

/// The marketplace (operator right): an offer to this brief became an order.
struct FulfilBrief {
    static constexpr std::string_view type = "FulfilBrief";
    static constexpr int version = 1;
    BriefId brief;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(FulfilBrief, (), (brief, order))

/// The marketplace (operator right): its time is over.
struct ExpireBrief {
    static constexpr std::string_view type = "ExpireBrief";
    static constexpr int version = 1;
    BriefId brief;
};
BOOST_DESCRIBE_STRUCT(ExpireBrief, (), (brief))

using BriefCommand = std::variant<PostBrief, ReviseBrief, CloseBrief, FulfilBrief, ExpireBrief>;

} // namespace gw
