#include "model/decide.h"

#include "model/order/steps.h"

namespace gw {

Result<std::vector<OrderEvent>> decide(const std::optional<Order>& order, const OrderCommand& command,
                                       const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(order, body, context); }, command);
}

} // namespace gw
