#include "model/order/recover.h"

#include <algorithm>

namespace gw {

Recovery recover(const Order& order, Money net, Money clearing, const Context& context) {
    const Money none(0, net.currency());
    const Money cleared = net - clearing;
    const Money at_hand =
        context.available_of ? context.available_of(order.terms.seller, net.currency()) : none;
    const Money available = std::clamp(at_hand, none, cleared);
    return {clearing, available, cleared - available};
}

} // namespace gw
