#include "model/gig/merge.h"

#include "model/codec/encode.h"
#include "model/gig/fields.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw {
namespace {

namespace json = boost::json;

const FieldBase* baseOf(const SaveGigDraft& command, std::string_view field) {
    const auto at = std::find_if(command.base.begin(), command.base.end(),
                                 [&](const FieldBase& base) { return base.field == field; });
    return at == command.base.end() ? nullptr : &*at;
}

/// The contents that a base may have come from.
std::vector<GigContent> contentsAtHand(const Gig& gig, const std::optional<GigContent>& seen) {
    std::vector<GigContent> contents;
    if (seen)
        contents.push_back(*seen);
    if (gig.live)
        contents.push_back(gig.live->content);
    for (auto at = gig.past.rbegin(); at != gig.past.rend(); ++at)
        contents.push_back(patched(contents.back(), at->back));
    contents.emplace_back();
    return contents;
}

/// The field's value that has `hash`, in JSON.
template<class Field>
std::optional<std::string> valueOf(const std::vector<GigContent>& contents, Field in_content,
                                   const std::string& hash) {
    for (const auto& content : contents) {
        const json::value value = codec::encodeValue(content.*in_content);
        if (fingerprint(value) == hash)
            return json::serialize(value);
    }
    return std::nullopt;
}

bool touchesPriceOrScope(const GigPatch& patch) { return patch.packages || patch.extras; }

} // namespace

std::vector<FieldConflict> conflictsOf(const Gig& gig, const SaveGigDraft& command,
                                       const std::optional<GigContent>& seen) {
    // The same edit made twice changes nothing, and so crosses nothing.
    const GigPatch change = difference(gig.draft, patched(gig.draft, command.patch));
    const auto contents = contentsAtHand(gig, seen);
    std::vector<FieldConflict> conflicts;
    forEachField([&](const char* field, auto in_content, auto in_patch) {
        const bool scope = isPriceOrScope(field);
        const FieldBase* base = baseOf(command, field);
        if (!base || !(change.*in_patch || (scope && touchesPriceOrScope(change))))
            return;
        const json::value theirs = codec::encodeValue(gig.draft.*in_content);
        if (fingerprint(theirs) == base->hash)
            return;
        const auto before = valueOf(contents, in_content, base->hash);
        const std::string there = json::serialize(theirs);
        const auto& mine = command.patch.*in_patch;
        conflicts.push_back({field, before, there,
                             mine ? json::serialize(codec::encodeValue(*mine)) : before.value_or(there),
                             !scope});
    });
    return conflicts;
}

SaveGigDraft settled(const Gig& gig, SaveGigDraft command, MergeChoice choice,
                     const std::optional<std::string>& only) {
    const auto chosen = [&](std::string_view field) {
        return !only || *only == field || (isPriceOrScope(*only) && isPriceOrScope(field));
    };
    const auto conflicts = conflictsOf(gig, command);
    const auto crossed = [&](std::string_view field) {
        return std::any_of(conflicts.begin(), conflicts.end(), [&](const FieldConflict& conflict) {
            return conflict.field == field || (isPriceOrScope(field) && isPriceOrScope(conflict.field));
        });
    };
    forEachField([&](const char* field, auto in_content, auto in_patch) {
        if (!chosen(field) || !crossed(field))
            return;
        if (choice == MergeChoice::theirs)
            (command.patch.*in_patch).reset();
        for (auto& base : command.base)
            if (base.field == field)
                base.hash = fingerprint(codec::encodeValue(gig.draft.*in_content));
    });
    return command;
}

} // namespace gw
