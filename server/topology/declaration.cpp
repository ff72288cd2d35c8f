#include "server/topology/declaration.h"

#include <algorithm>

namespace gw::server::topology {

bool covers(const Consumption& consumption, const std::string& type) {
    return consumption.types.empty() ||
           std::find(consumption.types.begin(), consumption.types.end(), type) != consumption.types.end();
}

} // namespace gw::server::topology
