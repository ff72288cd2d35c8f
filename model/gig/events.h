#pragma once

#include "model/gig/content.h"
#include "model/gig/pause.h"

#include <string_view>
#include <variant>

namespace gw {

/// `reverted_to` is the past version the draft was made from, if it was.
struct GigDraftSaved {
    static constexpr std::string_view type = "GigDraftSaved";
    static constexpr int version = 1;
    GigId gig;
    AccountId seller;
    std::string seller_name;
    GigPatch patch;
    std::optional<GigVersionId> reverted_to = {};
};
BOOST_DESCRIBE_STRUCT(GigDraftSaved, (), (gig, seller, seller_name, patch, reverted_to))

struct GigSubmitted {
    static constexpr std::string_view type = "GigSubmitted";
    static constexpr int version = 1;
    GigId gig;
    GigVersionId gig_version;
    std::string content_hash;
};
BOOST_DESCRIBE_STRUCT(GigSubmitted, (), (gig, gig_version, content_hash))

/// The version that sells from now on, whole, so that a reader needs no other event.
struct GigVersionPublished {
    static constexpr std::string_view type = "GigVersionPublished";
    static constexpr int version = 1;
    GigId gig;
    AccountId seller;
    std::string seller_name;
    GigVersionId gig_version;
    int version_no;
    GigContent content;
};
BOOST_DESCRIBE_STRUCT(GigVersionPublished, (), (gig, seller, seller_name, gig_version, version_no, content))

struct GigModificationRequired {
    static constexpr std::string_view type = "GigModificationRequired";
    static constexpr int version = 1;
    GigId gig;
    std::vector<std::string> reasons;
};
BOOST_DESCRIBE_STRUCT(GigModificationRequired, (), (gig, reasons))

struct GigDenied {
    static constexpr std::string_view type = "GigDenied";
    static constexpr int version = 1;
    GigId gig;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(GigDenied, (), (gig, reason))

struct GigPaused {
    static constexpr std::string_view type = "GigPaused";
    static constexpr int version = 1;
    GigId gig;
    PauseCause cause;
};
BOOST_DESCRIBE_STRUCT(GigPaused, (), (gig, cause))

/// One cause is gone. Version 1 knew the seller's own pauses only and named no cause.
struct GigResumed {
    static constexpr std::string_view type = "GigResumed";
    static constexpr int version = 2;
    GigId gig;
    PauseCause cause;
};
BOOST_DESCRIBE_STRUCT(GigResumed, (), (gig, cause))

/// `limit` orders may be open at once from now on; absent means any number. Orders that are open stand.
struct QueueLimitSet {
    static constexpr std::string_view type = "QueueLimitSet";
    static constexpr int version = 1;
    GigId gig;
    std::optional<int> limit;
    bool direct_link_open;
};
BOOST_DESCRIBE_STRUCT(QueueLimitSet, (), (gig, limit, direct_link_open))

struct GigHeld {
    static constexpr std::string_view type = "GigHeld";
    static constexpr int version = 1;
    GigId gig;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(GigHeld, (), (gig, reason))

struct GigReleased {
    static constexpr std::string_view type = "GigReleased";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(GigReleased, (), (gig))

struct GigArchived {
    static constexpr std::string_view type = "GigArchived";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(GigArchived, (), (gig))

using GigEvent =
    std::variant<GigDraftSaved, GigSubmitted, GigVersionPublished, GigModificationRequired, GigDenied,
                 GigPaused, GigResumed, QueueLimitSet, GigHeld, GigReleased, GigArchived>;

} // namespace gw
