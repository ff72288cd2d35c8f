#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

namespace gw {
namespace {

using BriefEvents = std::vector<BriefEvent>;
using BriefOutcome = Result<BriefEvents>;

/// A brief of one's own to change; the marketplace's commands instead want the operator right.
std::optional<Problem> notTheBuyer(const std::optional<Brief>& brief, const Context& context) {
    if (brief && brief->buyer == context.actor)
        return std::nullopt;
    return brief && context.is_operator ? notAllowed("the buyer") : notFound("brief");
}

std::optional<Problem> notTheMarketplace(const std::optional<Brief>& brief, const Context& context) {
    if (brief && context.is_operator)
        return std::nullopt;
    return brief && brief->buyer == context.actor ? notAllowed("the marketplace") : notFound("brief");
}

std::optional<Problem> badContent(const BriefContent& content, const Policy& policy) {
    const auto bad = [](std::string what, std::string where) {
        return rejectedUntilEdit("bad_brief", std::move(what) + " Your brief is kept: change it.",
                                 "content." + std::move(where));
    };
    if (isBlank(content.title) || characterCount(content.title) > tuning::gig_title_length_max)
        return bad("A brief needs a title of up to 80 characters.", "title");
    if (isBlank(content.description) || characterCount(content.description) > tuning::gig_text_length_max)
        return bad("Say in up to 1,200 characters what you need.", "description");
    if (characterCount(content.category) > tuning::gig_title_length_max)
        return bad("This is no category.", "category");
    if (content.budget_max &&
        (content.budget_max->minor() <= 0 || content.budget_max->minor() > tuning::price_minor_max))
        return bad("A budget must be above zero.", "budget_max");
    if (content.delivery_days &&
        (*content.delivery_days < 1 || *content.delivery_days > tuning::delivery_days_max))
        return bad("The work must take 1 to 365 days.", "delivery_days");
    return badArtefacts(content.attachments, policy.delivery_artefacts_max, "content.attachments");
}

/// A brief that takes no offers any more can't be changed.
Problem briefEnded() {
    return rejected("brief_closed",
                    "This brief is closed. What you wrote is kept here: post it as a new brief.",
                    {"new_brief"});
}

BriefOutcome decideOn(const std::optional<Brief>& brief, const PostBrief& command, const Context& context) {
    if (brief) {
        if (auto problem = notTheBuyer(brief, context))
            return *problem;
        if (brief->content == command.content)
            return BriefEvents{};
        return rejected("brief_exists",
                        "There is another brief under this id. Post it again under a new one.");
    }
    if (auto problem = badContent(command.content, context.policy))
        return *problem;
    return BriefEvents{BriefPosted{command.brief, context.actor, nameIn(context, context.actor),
                                   command.content,
                                   context.now + std::chrono::days(context.policy.brief_days)}};
}

BriefOutcome decideOn(const std::optional<Brief>& brief, const ReviseBrief& command, const Context& context) {
    if (auto problem = notTheBuyer(brief, context))
        return *problem;
    if (brief->content == command.content)
        return BriefEvents{};
    if (!brief->takesOffers(context.now))
        return briefEnded();
    if (auto problem = badContent(command.content, context.policy))
        return *problem;
    return BriefEvents{BriefRevised{brief->id, command.content}};
}

BriefOutcome decideOn(const std::optional<Brief>& brief, const CloseBrief&, const Context& context) {
    if (auto problem = notTheBuyer(brief, context))
        return *problem;
    return brief->status == BriefStatus::open ? BriefEvents{BriefClosed{brief->id}} : BriefEvents{};
}

BriefOutcome decideOn(const std::optional<Brief>& brief, const FulfilBrief& command, const Context& context) {
    if (auto problem = notTheMarketplace(brief, context))
        return *problem;
    if (brief->status != BriefStatus::open)
        return BriefEvents{};
    return BriefEvents{BriefFulfilled{brief->id, command.order}};
}

BriefOutcome decideOn(const std::optional<Brief>& brief, const ExpireBrief&, const Context& context) {
    if (auto problem = notTheMarketplace(brief, context))
        return *problem;
    if (brief->status != BriefStatus::open || context.now < brief->expires_at)
        return BriefEvents{};
    return BriefEvents{BriefExpired{brief->id}};
}

} // namespace

Result<std::vector<BriefEvent>> decide(const std::optional<Brief>& brief, const BriefCommand& command,
                                       const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(brief, body, context); }, command);
}

} // namespace gw
