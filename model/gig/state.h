#pragma once

#include "model/base/instant.h"
#include "model/gig/content.h"

namespace gw {

/// What stands between a gig and its buyers. A gig with a live version keeps selling while a newer one is in
/// review: `review` below tells about the candidate.
BOOST_DEFINE_ENUM_CLASS(GigStatus, draft, pending_review, requires_modification, denied, active, paused,
                        archived)
BOOST_DEFINE_ENUM_CLASS(GigReview, none, pending, changes_required, refused)

/// The version that sells.
struct LiveGig {
    GigVersionId gig_version;
    int version_no;
    GigContent content;
    Instant published_at;

    bool operator==(const LiveGig&) const = default;
};
BOOST_DESCRIBE_STRUCT(LiveGig, (), (gig_version, version_no, content, published_at))

/// A gig folded from its events.
struct Gig {
    static constexpr std::string_view kind = "gig";
    GigId id;
    AccountId seller;
    std::string seller_name;
    GigContent draft;
    Instant created_at;
    Instant updated_at;
    std::optional<LiveGig> live = {};
    std::optional<GigVersionId> submitted = {};
    GigReview review = GigReview::none;
    std::vector<std::string> review_reasons = {};
    bool paused = false;
    bool archived = false;

    GigStatus status() const;
    /// Whether a buyer can order it now.
    bool orderable() const { return live && !paused && !archived; }
    bool operator==(const Gig&) const = default;
};
BOOST_DESCRIBE_STRUCT(Gig, (),
                      (id, seller, seller_name, draft, created_at, updated_at, live, submitted, review,
                       review_reasons, paused, archived))

} // namespace gw
