#pragma once

#include "reference/machine.h"

namespace gw::reference {

/// The orders that the tables show, each driven there by its own commands.
std::vector<Sample<Order>> orderSamples();
SubmitDelivery deliveryOf(std::uint8_t file_number);

} // namespace gw::reference
