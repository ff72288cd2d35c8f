#pragma once

#include <string>
#include <vector>

namespace gw::server::topology {

/// A projection only writes the subscriber's own rows, so it may be replayed at any time. A reaction makes
/// events of its own and refuses replay (server.md, Replay).
enum class ConsumeKind { projection, reaction };

/// One subscription: whose events, which, what for.
struct Consumption {
    std::string source;                  ///< name of the module that owns the log
    std::vector<std::string> types = {}; ///< event types; empty: everything, settlements too
    ConsumeKind kind = ConsumeKind::projection;
    std::vector<std::string> causes = {}; ///< event types that a reaction may publish in turn
};

/// An event type a module publishes. `key` is the body field that names its stream.
struct Emission {
    std::string type;
    int version;
    std::string key;
};

/// A route that the module's service head answers. "/v1/orders/{id}": a name in braces stands for one
/// segment.
struct ServiceRoute {
    std::string method;
    std::string pattern;
    bool needs_account = true;
};

/// All that a module tells the others about itself (server.md, Topology manager).
struct Declaration {
    std::string name;
    std::vector<std::string> kinds = {};   ///< aggregate kinds whose streams (and so lanes) it owns: "order"
    std::vector<std::string> accepts = {}; ///< command types
    std::vector<Emission> emits = {};
    std::vector<Consumption> consumes = {};
    std::vector<ServiceRoute> routes = {};
};

/// Whether `consumption` covers events of `type`.
bool covers(const Consumption& consumption, const std::string& type);

} // namespace gw::server::topology
