#include "model/decide.h"

#include "model/gig/steps.h"

namespace gw {

Result<std::vector<GigEvent>> decide(const std::optional<Gig>& gig, const GigCommand& command,
                                     const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(gig, body, context); }, command);
}

} // namespace gw
