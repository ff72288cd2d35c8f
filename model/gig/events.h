#pragma once

#include "model/gig/content.h"

#include <string_view>
#include <variant>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(PauseCause, seller, queue_full, away, level)

struct GigDraftSaved {
    static constexpr std::string_view type = "GigDraftSaved";
    static constexpr int version = 1;
    GigId gig;
    AccountId seller;
    std::string seller_name;
    GigPatch patch;
};
BOOST_DESCRIBE_STRUCT(GigDraftSaved, (), (gig, seller, seller_name, patch))

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

struct GigResumed {
    static constexpr std::string_view type = "GigResumed";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(GigResumed, (), (gig))

struct GigArchived {
    static constexpr std::string_view type = "GigArchived";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(GigArchived, (), (gig))

using GigEvent = std::variant<GigDraftSaved, GigSubmitted, GigVersionPublished, GigModificationRequired,
                              GigDenied, GigPaused, GigResumed, GigArchived>;

} // namespace gw
