#pragma once

#include "model/base/instant.h"
#include "model/gig/content.h"
#include "model/gig/pause.h"

namespace gw {

/// What stands between a gig and its buyers. A gig with a live version keeps selling while a newer one is in
/// review: `review` below tells about the candidate.
BOOST_DEFINE_ENUM_CLASS(GigStatus, draft, pending_review, requires_modification, denied, active, paused,
                        archived, on_hold)
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

/// A version that sold before: what it had otherwise than the version after it.
struct PastVersion {
    GigVersionId gig_version;
    int version_no;
    Instant published_at;
    GigPatch back; ///< laid over the content of the version after it, it gives this one's

    bool operator==(const PastVersion&) const = default;
};
BOOST_DESCRIBE_STRUCT(PastVersion, (), (gig_version, version_no, published_at, back))

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
    std::vector<PauseCause> pauses = {}; ///< each cause once
    bool archived = false;
    std::optional<std::string> hold = {}; ///< why the marketplace holds it back
    std::optional<int> queue_limit = {};
    bool direct_link_open = false;
    std::vector<PastVersion> past = {}; ///< the last ones, oldest first

    GigStatus status() const;
    bool paused() const { return !pauses.empty(); }
    bool pausedFor(PauseCause cause) const;
    /// Whether a buyer may order it now, as far as the gig itself says: a full order queue is found out by
    /// reserving a slot.
    bool orderable() const;
    /// Whether search may show it.
    bool listed() const { return orderable() && !paused(); }
    /// Whether who has its link may look at it.
    bool reachable() const { return listed() || (orderable() && direct_link_open); }
    /// What a version said, live or past; absent when it is not among those kept.
    std::optional<GigContent> contentOf(GigVersionId version) const;
    bool operator==(const Gig&) const = default;
};
BOOST_DESCRIBE_STRUCT(Gig, (),
                      (id, seller, seller_name, draft, created_at, updated_at, live, submitted, review,
                       review_reasons, pauses, archived, hold, queue_limit, direct_link_open, past))

} // namespace gw
