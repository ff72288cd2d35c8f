#pragma once

#include "model/codec/vocabulary.h"

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace gw::exchange {

/// The gigs of the imported sellers and what each offers at the moment: one per seller and category.
class GigShelf {
public:
    /// Takes a command of the seller, or of review staff.
    using Publish = std::function<void(bool operators, AnyCommand command)>;

    /// The version of the gig that sells at `price` within `days`; publishes a new one when the current
    /// differs.
    GigVersionId offer(const std::string& seller, const std::string& category, Money price, int days,
                       const Publish& publish);

    /// The one question that each gig asks.
    static constexpr const char* place_key = "place";

    static GigId gigOf(const std::string& seller, const std::string& category);

private:
    struct Offer {
        Money price;
        int days;
        int version_no;
        GigVersionId version;
    };
    std::map<std::pair<std::string, std::string>, Offer> m_offers;
};

} // namespace gw::exchange
