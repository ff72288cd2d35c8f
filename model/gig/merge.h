#pragma once

#include "model/gig/commands.h"
#include "model/gig/state.h"

namespace gw {

/// How a person settles one field that was edited in two places.
enum class MergeChoice { mine, theirs };

/// A field that another edit changed since this one began. The three texts are the field's value in JSON, as
/// the codec writes it; `base` is absent when the versions kept do not hold it any more. Price and scope
/// (packages and extras) are one thing that never merges by itself, so `mergeable` is false for them.
struct FieldConflict {
    std::string field;
    std::optional<std::string> base;
    std::string theirs;
    std::string mine;
    bool mergeable;

    bool operator==(const FieldConflict&) const = default;
};

/// What keeps `command` from being laid over the draft as it is now: one entry per field that crossed another
/// edit, in the order of GigContent. `seen` is the draft the edit began from, where it is still at hand.
std::vector<FieldConflict> conflictsOf(const Gig& gig, const SaveGigDraft& command,
                                       const std::optional<GigContent>& seen = {});
/// The edit again, after the person settled every conflict the same way: it is based on the draft as it is
/// now. To settle field by field, settle them one after another with `only`.
SaveGigDraft settled(const Gig& gig, SaveGigDraft command, MergeChoice choice,
                     const std::optional<std::string>& only = {});

} // namespace gw
