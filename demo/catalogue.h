#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace gw::demo {

/// A kind of gig the demonstration market offers: the texts its gigs are made of.
struct Trade {
    std::string_view category;
    std::string_view subcategory;
    std::vector<std::string_view> titles;   ///< each begins with "I will "
    std::vector<std::string_view> includes; ///< what packages contain
    std::vector<std::string_view> tags;
    std::string_view question; ///< asked of every buyer
    std::vector<std::string_view> answers;
    std::vector<std::string_view> files; ///< names of delivered files
};

const std::vector<Trade>& trades();
const std::vector<std::string_view>& givenNames();
const std::vector<std::string_view>& familyNames();

/// What people write to each other, by moment of an order.
enum class Moment { before_order, after_order, at_work, with_delivery, revision_wanted, thanks };
const std::vector<std::string_view>& lines(Moment moment);

} // namespace gw::demo
