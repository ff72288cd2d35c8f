#include "exchange/gigs/gig_plan.h"

#include "exchange/script.h"
#include "exchange/stable_id.h"

#include <algorithm>
#include <map>

namespace gw::exchange {
namespace {

constexpr std::string_view price_prefix = "Starting at€";
/// The sellers are made up, so each gets as many gigs as a new one may have.
const int gigs_per_seller = Policy{}.active_gigs_max_new;

/// "Starting at€1,334" or "Starting at€137.76".
Result<Money> priceOf(std::string text) {
    if (!text.starts_with(price_prefix))
        return Problem{.code = "bad_value", .what = "is no price such as Starting at€137.76."};
    text.erase(0, price_prefix.size());
    std::erase(text, ',');
    const auto price = Money::parse(text, *Currency::parse("EUR"));
    if (!price)
        return Problem{.code = "bad_value", .what = "is no price such as Starting at€137.76."};
    return *price;
}

GigContent contentOf(const CsvTable& catalogue, std::size_t row, Money price) {
    const std::string& title = catalogue.at(row, "title");
    return {.title = title,
            .category = catalogue.at(row, "category"),
            .subcategory = catalogue.at(row, "subcategory"),
            .description = title + ".",
            .packages = {{.tier = PackageTier::basic,
                          .title = "Basic",
                          .description = title + ".",
                          .price = price,
                          .delivery_days = 7,
                          .revisions = 1,
                          .includes = {}}}};
}

std::vector<Problem> rulesBroken(const GigContent& content) {
    auto broken = brokenLimits(content);
    for (auto& problem : missingForReview(content))
        broken.push_back(std::move(problem));
    return broken;
}

} // namespace

const std::vector<std::string>& GigPlan::columns() {
    static const std::vector<std::string> names = {"category", "subcategory", "title", "price"};
    return names;
}

Result<GigPlan> GigPlan::of(const CsvTable& catalogue, Instant at) {
    GigPlan result;
    result.rows_read = catalogue.size();
    result.plan.begins_at = at;
    result.plan.accounts.push_back(
        {.id = serviceAccount(), .display_name = "Import service", .is_operator = true});
    Script script(result.plan);
    std::map<std::string, int> gigs_of_subcategory, repeats;
    for (std::size_t row = 0; row < catalogue.size(); ++row) {
        const auto price = priceOf(catalogue.at(row, "price"));
        if (!price) {
            const std::string where =
                catalogue.name() + ":" + std::to_string(catalogue.line(row)) + ", column price";
            return Problem{.code = price.error().code,
                           .what = where + ": \"" + catalogue.at(row, "price") + "\" " + price.error().what +
                                   " Nothing was imported.",
                           .where = where};
        }
        const GigContent content = contentOf(catalogue, row, *price);
        if (auto broken = rulesBroken(content); !broken.empty()) {
            result.refused.push_back({catalogue.line(row), content.title, std::move(broken.front())});
            continue;
        }
        const int number = gigs_of_subcategory[content.subcategory]++;
        const std::string seller_name =
            content.subcategory.substr(0, 48) + " " + std::to_string(number / gigs_per_seller + 1);
        const auto seller = stableId<AccountId>("catalogue seller:" + seller_name);
        if (number % gigs_per_seller == 0)
            result.plan.accounts.push_back({.id = seller, .display_name = seller_name});
        std::string key = "catalogue:" + content.subcategory + ":" + content.title + ":" + price->toString();
        key += ":" + std::to_string(repeats[key]++);
        const auto gig = stableId<GigId>(key);
        const auto version = stableId<GigVersionId>(key);
        script.begin(result.lines.size(), key);
        script.add(at, seller, GigCommand(SaveGigDraft{gig, difference({}, content), {}}));
        script.add(at, seller, GigCommand(SubmitGig{gig, version}));
        script.add(at, serviceAccount(), GigCommand(ApproveGig{gig, version}));
        result.lines.push_back(catalogue.line(row));
    }
    return result;
}

} // namespace gw::exchange
