#pragma once

#include "model/brief/events.h"

namespace gw {

BOOST_DEFINE_ENUM_CLASS(BriefStatus, open, closed, fulfilled, expired)

/// A buyer's posted need, folded from its events.
struct Brief {
    static constexpr std::string_view kind = "brief";
    BriefId id;
    AccountId buyer;
    std::string buyer_name;
    BriefContent content;
    Instant posted_at;
    Instant expires_at;
    BriefStatus status = BriefStatus::open;
    std::optional<OrderId> order = {};

    /// Whether sellers may answer it at `now`.
    bool takesOffers(Instant now) const { return status == BriefStatus::open && now < expires_at; }
    bool operator==(const Brief&) const = default;
};
BOOST_DESCRIBE_STRUCT(Brief, (), (id, buyer, buyer_name, content, posted_at, expires_at, status, order))

} // namespace gw
