#include "demo/gig_writer.h"

#include <algorithm>
#include <cmath>

namespace gw::demo {
namespace {

Money euros(double amount) {
    return {static_cast<std::int64_t>(std::lround(amount)) * 100, *Currency::parse("EUR")};
}

std::vector<std::string> firstOf(const std::vector<std::string_view>& texts, int count) {
    return {texts.begin(), texts.begin() + std::min<std::ptrdiff_t>(count, std::ssize(texts))};
}

std::vector<Package> packages(const Trade& trade, Dice& dice) {
    const double price = std::clamp(dice.around(22, 0.9), 4.0, 2'000.0);
    const int days = dice.between(2, 6);
    return {{.tier = PackageTier::basic,
             .title = "Essential",
             .description = "One clean piece of work, ready to use.",
             .price = euros(price),
             .delivery_days = days,
             .revisions = 1,
             .includes = firstOf(trade.includes, 1)},
            {.tier = PackageTier::standard,
             .title = "Complete",
             .description = "What most clients choose: more room for your wishes.",
             .price = euros(price * 2.2),
             .delivery_days = days + 2,
             .revisions = 2,
             .includes = firstOf(trade.includes, 3)},
            {.tier = PackageTier::premium,
             .title = "All in",
             .description = "Everything, with time to get it exactly right.",
             .price = euros(price * 4),
             .delivery_days = days + 5,
             .revisions = 4,
             .includes = firstOf(trade.includes, 5)}};
}

std::string description(const Trade& trade, std::string_view title) {
    return "Hello! " + std::string(title) +
           ". I answer within a day, keep you posted while I work and deliver files you "
           "can use right away.\n\nYou tell me what you need in a short brief; I ask when something is "
           "unclear. Each "
           "package says what it contains. " +
           std::string(trade.subcategory) +
           " is all I do, so you get somebody who has seen your problem before.";
}

} // namespace

GigContent writeGig(const Trade& trade, std::string_view title, Dice& dice) {
    GigContent gig{.title = std::string(title),
                   .category = std::string(trade.category),
                   .subcategory = std::string(trade.subcategory),
                   .tags = firstOf(trade.tags, 4),
                   .description = description(trade, title),
                   .packages = packages(trade, dice)};
    gig.extras = {{.key = "rush",
                   .title = "Delivered a day earlier",
                   .price = euros(dice.between(5, 40)),
                   .added_days = 0},
                  {.key = "more",
                   .title = std::string(trade.includes.back()),
                   .price = euros(dice.between(10, 60)),
                   .added_days = 1}};
    gig.faq = {{"Do you work with companies?", "Yes, with a proper invoice."},
               {"Can I see a draft first?", "Of course. I send one about half-way."}};
    gig.requirements = {{.key = "brief",
                         .kind = RequirementKind::text,
                         .prompt = std::string(trade.question),
                         .choices = {},
                         .required = true},
                        {.key = "style",
                         .kind = RequirementKind::choice,
                         .prompt = "Which direction do you prefer?",
                         .choices = {"Quiet and classic", "Bold and modern", "Surprise me"},
                         .required = false}};
    return gig;
}

} // namespace gw::demo
