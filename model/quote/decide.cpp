#include "model/decide.h"

#include "model/base/follow.h"
#include "model/base/rejection.h"
#include "model/quote/pricing.h"

namespace gw {

Result<std::vector<QuoteEvent>> decide(const std::optional<Quote>& quote, const QuoteCommand& command,
                                       const Context& context) {
    const auto& request = std::get<RequestQuote>(command);
    if (quote) {
        if (quote->issued.buyer != context.actor)
            return notFound("quote");
        return std::vector<QuoteEvent>{};
    }
    const auto gig = gigForSale(request.gig, context);
    if (!gig)
        return gig.error();
    if (auto problem = noSlot(**gig, context))
        return *problem;
    auto priced = price(**gig, {request.package, request.extras, request.quantity}, context);
    if (!priced)
        return priced.error();
    const Money total = priced->total();
    const Instant due_at = context.now + std::chrono::days(priced->delivery_days);
    const Instant expires_at = context.now + std::chrono::minutes(context.policy.quote_minutes);
    return std::vector<QuoteEvent>{
        QuoteIssued{request.quote, context.actor, std::move(*priced), total, due_at, expires_at}};
}

Quote evolve(std::optional<Quote> quote, const QuoteEvent& event, const EventInfo&) {
    const auto& issued = std::get<QuoteIssued>(event);
    requireFollows(!quote, issued.type);
    return {issued};
}

} // namespace gw
