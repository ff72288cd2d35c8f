#pragma once

#include "model/base/context.h"
#include "model/conversation/events.h"
#include "model/order/events.h"
#include "model/review/events.h"

#include <map>
#include <string>
#include <vector>

namespace gw {

/// An event that counts in a figure, so that every figure can be opened to where it came from.
struct Evidence {
    std::string stream; ///< "order:0190…"
    std::string event;  ///< "DeliverySubmitted"
    Instant at;
    bool good;

    bool operator==(const Evidence&) const = default;
};

/// A share: `good` of `events.size()`.
struct Figure {
    int good = 0;
    std::vector<Evidence> events = {};

    int of() const { return static_cast<int>(events.size()); }
    bool operator==(const Figure&) const = default;
};

/// One published review of a buyer.
struct RatedOrder {
    OrderId order;
    Ratings ratings;
    Instant at;

    bool operator==(const RatedOrder&) const = default;
};

/// A seller's standing (domain.md, Seller standing): facts only, each open to its events.
struct Standing {
    Figure response;   ///< first replies in time to new contacts of the window
    Figure on_time;    ///< orders whose first delivery was on time; one cancelled for lateness was not
    Figure completion; ///< orders that ended completed; only cancellations by the seller's fault count
                       ///< against it
    std::vector<RatedOrder> ratings;

    /// The mean of all ratings in hundredths (480 is 4.80); 0 without a review.
    int ratingHundredths() const;
    bool operator==(const Standing&) const = default;
};

/// Folds one seller's events to their standing. Events of other sellers and buyers may be given too.
class StandingFold {
public:
    explicit StandingFold(AccountId seller)
        : m_seller(seller) {}

    void take(const OrderEvent& event, const EventInfo& info);
    void take(const ConversationEvent& event, const EventInfo& info);
    void take(const ReviewEvent& event, const EventInfo& info);

    /// As it stands at `now`; a contact that may still be answered in time does not count yet.
    Standing at(Instant now, const Policy& policy) const;

private:
    struct Sale {
        std::optional<Evidence> delivery = {};
        std::optional<Evidence> end = {};
    };
    struct Contact {
        std::optional<Instant> asked = {};
        std::optional<Instant> answered = {};
        bool by_seller = false; ///< the seller wrote first, so it is no contact of a buyer
    };

    Figure responseAt(Instant now, const Policy& policy) const;

    AccountId m_seller;
    std::map<OrderId, Sale> m_sales;
    std::map<ConversationId, Contact> m_contacts;
    std::vector<RatedOrder> m_ratings;
};

} // namespace gw
