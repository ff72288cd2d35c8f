#include "model/base/follow.h"
#include "model/decide.h"

namespace gw {
namespace {

void apply(Brief&, const BriefPosted& event) { failToFollow(event.type); }

void apply(Brief& brief, const BriefRevised& event) { brief.content = event.content; }

void apply(Brief& brief, const BriefClosed&) { brief.status = BriefStatus::closed; }

void apply(Brief& brief, const BriefFulfilled& event) {
    brief.status = BriefStatus::fulfilled;
    brief.order = event.order;
}

void apply(Brief& brief, const BriefExpired&) { brief.status = BriefStatus::expired; }

} // namespace

Brief evolve(std::optional<Brief> brief, const BriefEvent& event, const EventInfo& info) {
    if (!brief) {
        const auto* posted = std::get_if<BriefPosted>(&event);
        if (!posted)
            std::visit([](const auto& body) { failToFollow(body.type); }, event);
        return {posted->brief,   posted->buyer, posted->buyer_name,
                posted->content, info.time,     posted->expires_at};
    }
    std::visit(
        [&](const auto& body) {
            requireFollows(brief->id == body.brief && brief->status == BriefStatus::open, body.type);
            apply(*brief, body);
        },
        event);
    return std::move(*brief);
}

} // namespace gw
