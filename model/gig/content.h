#pragma once

#include "model/base/ids.h"
#include "model/base/money.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(PackageTier, basic, standard, premium)
BOOST_DEFINE_ENUM_CLASS(RequirementKind, text, choice, file)

/// One of up to three fixed offers of a gig.
struct Package {
    PackageTier tier;
    std::string title;
    std::string description;
    Money price;
    int delivery_days;
    int revisions;
    std::vector<std::string> includes;

    bool operator==(const Package&) const = default;
};
BOOST_DESCRIBE_STRUCT(Package, (), (tier, title, description, price, delivery_days, revisions, includes))

/// Something a buyer may add to a package. `key` names it within the gig.
struct Extra {
    std::string key;
    std::string title;
    Money price;
    int added_days;

    bool operator==(const Extra&) const = default;
};
BOOST_DESCRIBE_STRUCT(Extra, (), (key, title, price, added_days))

struct FaqEntry {
    std::string question;
    std::string answer;

    bool operator==(const FaqEntry&) const = default;
};
BOOST_DESCRIBE_STRUCT(FaqEntry, (), (question, answer))

/// A question the seller needs answered before the work starts. `key` names it within the gig; `choices` only
/// for kind choice.
struct Requirement {
    std::string key;
    RequirementKind kind;
    std::string prompt;
    std::vector<std::string> choices;
    bool required;

    bool operator==(const Requirement&) const = default;
};
BOOST_DESCRIBE_STRUCT(Requirement, (), (key, kind, prompt, choices, required))

/// Everything a seller writes about a gig (domain.md, Gig).
struct GigContent {
    std::string title = {};
    std::string category = {};
    std::string subcategory = {};
    std::vector<std::string> tags = {};
    std::string description = {};
    std::vector<Package> packages = {};
    std::vector<Extra> extras = {};
    std::vector<FaqEntry> faq = {};
    std::vector<Requirement> requirements = {};

    bool operator==(const GigContent&) const = default;
};
BOOST_DESCRIBE_STRUCT(GigContent, (),
                      (title, category, subcategory, tags, description, packages, extras, faq, requirements))

/// The fields of a GigContent that an edit touches; an absent field stays as it is.
struct GigPatch {
    std::optional<std::string> title = {};
    std::optional<std::string> category = {};
    std::optional<std::string> subcategory = {};
    std::optional<std::vector<std::string>> tags = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<Package>> packages = {};
    std::optional<std::vector<Extra>> extras = {};
    std::optional<std::vector<FaqEntry>> faq = {};
    std::optional<std::vector<Requirement>> requirements = {};

    bool operator==(const GigPatch&) const = default;
};
BOOST_DESCRIBE_STRUCT(GigPatch, (),
                      (title, category, subcategory, tags, description, packages, extras, faq, requirements))

/// The fingerprint of one field as the editor saw it when the edit began. An edit is refused with
/// "field_conflict" when the field has changed since; edits of other fields merge (sync.md, What wins).
struct FieldBase {
    std::string field;
    std::string hash;

    bool operator==(const FieldBase&) const = default;
};
BOOST_DESCRIBE_STRUCT(FieldBase, (), (field, hash))

/// Lays `patch` over `content`.
GigContent patched(GigContent content, const GigPatch& patch);
/// The patch that makes `before` into `after`: only the fields that differ.
GigPatch difference(const GigContent& before, const GigContent& after);
/// For each field that `patch` touches, the fingerprint of that field in `content`; packages and extras are
/// touched together.
std::vector<FieldBase> basesOf(const GigContent& content, const GigPatch& patch);
/// The fingerprint of all of `content`.
std::string contentHash(const GigContent& content);

/// What keeps `content` from being submitted, one problem per field (`where` is its path, such as
/// "packages[0].price"); empty when it is complete. The editor shows the same list the server checks.
std::vector<Problem> missingForReview(const GigContent& content);
/// Limits that even a draft must keep (lengths, counts, one currency, unique keys).
std::vector<Problem> brokenLimits(const GigContent& content);

} // namespace gw
