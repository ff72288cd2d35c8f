#pragma once

#include "model/decide.h"
#include "model/ledger/posting.h"
#include "model/order/timers.h"

#include <functional>

namespace gw::play {

/// The functions of the model that the properties are about. A test of the properties themselves puts a
/// faulty one in the place of one of them.
struct Rules {
    using Outcome = Result<std::vector<OrderEvent>>;

    std::function<Outcome(const std::optional<Order>&, const OrderCommand&, const Context&)> decide =
        [](const auto& order, const auto& command, const auto& context) {
            return gw::decide(order, command, context);
        };
    std::function<std::vector<Posting>(const std::optional<Order>&, const OrderEvent&, const EventKey&)>
        postings = [](const auto& before, const auto& event, const auto& key) {
            return postingsOf(before, event, key);
        };
};

} // namespace gw::play
