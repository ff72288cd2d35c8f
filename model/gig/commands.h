#pragma once

#include "model/gig/content.h"
#include "model/gig/pause.h"

#include <string_view>
#include <variant>

namespace gw {

/// Creates the gig's draft or changes it. Class L/Q.
struct SaveGigDraft {
    static constexpr std::string_view type = "SaveGigDraft";
    static constexpr int version = 1;
    GigId gig;
    GigPatch patch;
    std::vector<FieldBase> base;
};
BOOST_DESCRIBE_STRUCT(SaveGigDraft, (), (gig, patch, base))

/// Asks for review of the draft as it is. Class Q.
struct SubmitGig {
    static constexpr std::string_view type = "SubmitGig";
    static constexpr int version = 1;
    GigId gig;
    GigVersionId gig_version;
};
BOOST_DESCRIBE_STRUCT(SubmitGig, (), (gig, gig_version))

/// Operator: publishes the submitted version.
struct ApproveGig {
    static constexpr std::string_view type = "ApproveGig";
    static constexpr int version = 1;
    GigId gig;
    GigVersionId gig_version;
};
BOOST_DESCRIBE_STRUCT(ApproveGig, (), (gig, gig_version))

/// Operator: sends the submitted version back with reasons.
struct RequireGigChanges {
    static constexpr std::string_view type = "RequireGigChanges";
    static constexpr int version = 1;
    GigId gig;
    std::vector<std::string> reasons;
};
BOOST_DESCRIBE_STRUCT(RequireGigChanges, (), (gig, reasons))

/// Operator: refuses the gig.
struct DenyGig {
    static constexpr std::string_view type = "DenyGig";
    static constexpr int version = 1;
    GigId gig;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DenyGig, (), (gig, reason))

/// Seller, class Q: makes the draft what the past version was. The live one keeps selling until the draft is
/// published again.
struct RevertGig {
    static constexpr std::string_view type = "RevertGig";
    static constexpr int version = 1;
    GigId gig;
    GigVersionId gig_version;
};
BOOST_DESCRIBE_STRUCT(RevertGig, (), (gig, gig_version))

/// Seller, class Q: how many orders may be open at once; absent means any number. With `direct_link_open` a
/// full gig can still be looked at by who has its link, though search leaves it out.
struct SetQueueLimit {
    static constexpr std::string_view type = "SetQueueLimit";
    static constexpr int version = 1;
    GigId gig;
    std::optional<int> limit;
    bool direct_link_open;
};
BOOST_DESCRIBE_STRUCT(SetQueueLimit, (), (gig, limit, direct_link_open))

/// Takes an active gig off the market for a while. Class Q.
struct PauseGig {
    static constexpr std::string_view type = "PauseGig";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(PauseGig, (), (gig))

struct ResumeGig {
    static constexpr std::string_view type = "ResumeGig";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(ResumeGig, (), (gig))

/// The marketplace (operator right): pauses the gig for a cause that is not the seller's own choice.
struct PauseGigFor {
    static constexpr std::string_view type = "PauseGigFor";
    static constexpr int version = 1;
    GigId gig;
    PauseCause cause;
};
BOOST_DESCRIBE_STRUCT(PauseGigFor, (), (gig, cause))

/// The marketplace (operator right): the cause is gone. The gig sells again when no other cause is left.
struct ResumeGigFrom {
    static constexpr std::string_view type = "ResumeGigFrom";
    static constexpr int version = 1;
    GigId gig;
    PauseCause cause;
};
BOOST_DESCRIBE_STRUCT(ResumeGigFrom, (), (gig, cause))

/// Operator: takes a published gig off the market until it was looked into.
struct HoldGig {
    static constexpr std::string_view type = "HoldGig";
    static constexpr int version = 1;
    GigId gig;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(HoldGig, (), (gig, reason))

/// Operator: ends the hold.
struct ReleaseGig {
    static constexpr std::string_view type = "ReleaseGig";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(ReleaseGig, (), (gig))

/// Ends the gig; open orders go on. Class Q.
struct ArchiveGig {
    static constexpr std::string_view type = "ArchiveGig";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(ArchiveGig, (), (gig))

using GigCommand =
    std::variant<SaveGigDraft, SubmitGig, ApproveGig, RequireGigChanges, DenyGig, RevertGig, SetQueueLimit,
                 PauseGig, ResumeGig, PauseGigFor, ResumeGigFrom, HoldGig, ReleaseGig, ArchiveGig>;

} // namespace gw
