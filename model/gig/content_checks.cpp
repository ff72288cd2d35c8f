#include "model/base/text.h"
#include "model/gig/content.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

constexpr std::string_view title_start = "I will ";

/// Collects problems of one code.
class Findings {
public:
    explicit Findings(std::string code)
        : m_code(std::move(code)) {}

    void require(bool holds, const std::string& where, const std::string& what) {
        if (!holds)
            m_problems.push_back(
                {.code = m_code, .what = what, .where = where, .retry = Retry::after_edit, .suggest = {}});
    }
    void requireLength(const std::string& text, std::size_t max, const std::string& where) {
        require(characterCount(text) <= max, where,
                "This text may have at most " + std::to_string(max) + " characters. Shorten it.");
    }
    void requireCount(std::size_t count, std::size_t max, const std::string& where) {
        require(count <= max, where,
                "There may be at most " + std::to_string(max) + " entries here. Take some away.");
    }
    void requireRange(std::int64_t number, std::int64_t min, std::int64_t max, const std::string& where) {
        require(number >= min && number <= max, where,
                "This number must be between " + std::to_string(min) + " and " + std::to_string(max) + ".");
    }
    std::vector<Problem> take() { return std::move(m_problems); }

private:
    std::string m_code;
    std::vector<Problem> m_problems;
};

std::string at(const char* list, std::size_t index, const char* field = nullptr) {
    const std::string place = std::string(list) + "[" + std::to_string(index) + "]";
    return field ? place + "." + field : place;
}

void checkTexts(Findings& findings, const GigContent& content) {
    findings.requireLength(content.title, tuning::gig_title_length_max, "title");
    findings.requireLength(content.category, tuning::gig_title_length_max, "category");
    findings.requireLength(content.subcategory, tuning::gig_title_length_max, "subcategory");
    findings.requireLength(content.description, tuning::gig_description_length_max, "description");
    findings.requireCount(content.tags.size(), tuning::gig_tags_max, "tags");
    for (std::size_t i = 0; i < content.tags.size(); ++i)
        findings.requireLength(content.tags[i], tuning::gig_title_length_max, at("tags", i));
    findings.requireCount(content.faq.size(), tuning::gig_faq_max, "faq");
    for (std::size_t i = 0; i < content.faq.size(); ++i) {
        findings.requireLength(content.faq[i].question, tuning::gig_text_length_max,
                               at("faq", i, "question"));
        findings.requireLength(content.faq[i].answer, tuning::gig_text_length_max, at("faq", i, "answer"));
    }
}

void checkPackages(Findings& findings, const std::vector<Package>& packages) {
    for (std::size_t i = 0; i < packages.size(); ++i) {
        const Package& package = packages[i];
        const auto same = [&](const Package& other) { return other.tier == package.tier; };
        const auto here = packages.begin() + static_cast<std::ptrdiff_t>(i);
        findings.require(std::none_of(packages.begin(), here, same), at("packages", i, "tier"),
                         "A gig has each package once. Take the second one away.");
        findings.requireLength(package.title, tuning::gig_title_length_max, at("packages", i, "title"));
        findings.requireLength(package.description, tuning::gig_text_length_max,
                               at("packages", i, "description"));
        findings.requireRange(package.price.minor(), 0, tuning::price_minor_max, at("packages", i, "price"));
        findings.requireRange(package.delivery_days, 1, tuning::delivery_days_max,
                              at("packages", i, "delivery_days"));
        findings.requireRange(package.revisions, 0, tuning::revisions_max, at("packages", i, "revisions"));
        findings.requireCount(package.includes.size(), tuning::gig_list_entries_max,
                              at("packages", i, "includes"));
        for (const auto& item : package.includes)
            findings.requireLength(item, tuning::gig_title_length_max, at("packages", i, "includes"));
    }
}

/// Entries are named by their key within the gig, so a key must be there and be unique.
template<class Entry>
void checkKeys(Findings& findings, const std::vector<Entry>& entries, const char* list) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto same = [&](const Entry& other) { return other.key == entries[i].key; };
        const auto here = entries.begin() + static_cast<std::ptrdiff_t>(i);
        findings.require(!entries[i].key.empty() && std::none_of(entries.begin(), here, same),
                         at(list, i, "key"), "Each entry needs a key of its own.");
        findings.requireLength(entries[i].key, tuning::gig_title_length_max, at(list, i, "key"));
    }
}

void checkExtras(Findings& findings, const std::vector<Extra>& extras) {
    findings.requireCount(extras.size(), tuning::gig_extras_max, "extras");
    checkKeys(findings, extras, "extras");
    for (std::size_t i = 0; i < extras.size(); ++i) {
        findings.requireLength(extras[i].title, tuning::gig_title_length_max, at("extras", i, "title"));
        findings.requireRange(extras[i].price.minor(), 0, tuning::price_minor_max, at("extras", i, "price"));
        findings.requireRange(extras[i].added_days, 0, tuning::delivery_days_max,
                              at("extras", i, "added_days"));
    }
}

void checkRequirements(Findings& findings, const std::vector<Requirement>& requirements) {
    findings.requireCount(requirements.size(), tuning::gig_requirements_max, "requirements");
    checkKeys(findings, requirements, "requirements");
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        const Requirement& requirement = requirements[i];
        findings.requireLength(requirement.prompt, tuning::gig_text_length_max,
                               at("requirements", i, "prompt"));
        findings.requireCount(requirement.choices.size(), tuning::gig_list_entries_max,
                              at("requirements", i, "choices"));
        for (const auto& choice : requirement.choices)
            findings.requireLength(choice, tuning::gig_title_length_max, at("requirements", i, "choices"));
    }
}

/// Prices of one gig are added up, so they share one currency.
void checkCurrency(Findings& findings, const GigContent& content) {
    if (content.packages.empty() && content.extras.empty())
        return;
    const Currency first = content.packages.empty() ? content.extras.front().price.currency()
                                                    : content.packages.front().price.currency();
    const std::string what = "All prices of a gig must be in one currency, here " + first.toString() + ".";
    for (std::size_t i = 0; i < content.packages.size(); ++i)
        findings.require(content.packages[i].price.currency() == first, at("packages", i, "price"), what);
    for (std::size_t i = 0; i < content.extras.size(); ++i)
        findings.require(content.extras[i].price.currency() == first, at("extras", i, "price"), what);
}

} // namespace

std::vector<Problem> brokenLimits(const GigContent& content) {
    Findings findings("gig_limit");
    checkTexts(findings, content);
    checkPackages(findings, content.packages);
    checkExtras(findings, content.extras);
    checkRequirements(findings, content.requirements);
    checkCurrency(findings, content);
    return findings.take();
}

std::vector<Problem> missingForReview(const GigContent& content) {
    Findings findings("gig_incomplete");
    findings.require(content.title.starts_with(title_start) &&
                         !isBlank(std::string_view(content.title).substr(title_start.size())),
                     "title", "The title must say what you do: \"I will …\".");
    findings.require(!isBlank(content.category), "category", "Choose a category.");
    findings.require(!isBlank(content.description), "description", "Describe what the buyer gets.");
    findings.require(!content.packages.empty(), "packages", "Offer at least one package.");
    for (std::size_t i = 0; i < content.packages.size(); ++i) {
        findings.require(!isBlank(content.packages[i].title), at("packages", i, "title"),
                         "Give the package a title.");
        findings.require(content.packages[i].price.minor() > 0, at("packages", i, "price"),
                         "Give the package a price above zero.");
    }
    for (std::size_t i = 0; i < content.extras.size(); ++i)
        findings.require(!isBlank(content.extras[i].title), at("extras", i, "title"),
                         "Give the extra a title.");
    for (std::size_t i = 0; i < content.requirements.size(); ++i) {
        const Requirement& requirement = content.requirements[i];
        findings.require(!isBlank(requirement.prompt), at("requirements", i, "prompt"),
                         "Write the question.");
        findings.require(requirement.kind != RequirementKind::choice || requirement.choices.size() >= 2,
                         at("requirements", i, "choices"), "Give the buyer at least two choices.");
    }
    return findings.take();
}

} // namespace gw
