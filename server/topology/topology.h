#pragma once

#include "model/base/result.h"
#include "server/topology/declaration.h"

#include <string>
#include <vector>

namespace gw::server::topology {

/// What is wrong with a map, in words; each names the module and the type.
struct Faults {
    std::vector<std::string> errors;   ///< the modules must not start
    std::vector<std::string> warnings; ///< events nobody consumes, and the like
};

/// Finds: two owners of a module name, command type, event type, aggregate kind or route; consumption of an
/// unknown module or of a type that module does not publish; a reaction that causes an undeclared type; a
/// cycle of reactions (event -> reaction -> event). Warns of events that nobody consumes.
Faults check(const std::vector<Declaration>& modules);

/// The same as one Problem "bad_topology" that lists all errors.
Result<void> requireSound(const std::vector<Declaration>& modules);

/// The map for a person: a paragraph per module.
std::string describe(const std::vector<Declaration>& modules);
/// The map as a Mermaid flow chart: an arrow per subscription, dotted where it only projects.
std::string describeMermaid(const std::vector<Declaration>& modules);

} // namespace gw::server::topology
