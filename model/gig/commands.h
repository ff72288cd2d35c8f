#pragma once

#include "model/gig/content.h"

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

/// Ends the gig; open orders go on. Class Q.
struct ArchiveGig {
    static constexpr std::string_view type = "ArchiveGig";
    static constexpr int version = 1;
    GigId gig;
};
BOOST_DESCRIBE_STRUCT(ArchiveGig, (), (gig))

using GigCommand = std::variant<SaveGigDraft, SubmitGig, ApproveGig, RequireGigChanges, DenyGig, PauseGig,
                                ResumeGig, ArchiveGig>;

} // namespace gw
