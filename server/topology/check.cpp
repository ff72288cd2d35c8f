#include "server/topology/topology.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace gw::server::topology {

namespace {

using Modules = std::vector<Declaration>;

const Declaration* find(const Modules& modules, const std::string& name) {
    const auto found = std::find_if(modules.begin(), modules.end(),
                                    [&](const Declaration& one) { return one.name == name; });
    return found == modules.end() ? nullptr : &*found;
}

bool emits(const Declaration& module, const std::string& type) {
    return std::any_of(module.emits.begin(), module.emits.end(),
                       [&](const Emission& one) { return one.type == type; });
}

/// Notes each thing that two modules claim.
class Owners {
public:
    Owners(std::string what, Faults& faults)
        : m_what(std::move(what))
        , m_faults(faults) {}
    void claim(const std::string& thing, const std::string& module) {
        const auto [owner, is_first] = m_owners.emplace(thing, module);
        if (!is_first)
            m_faults.errors.push_back(m_what + " " + thing + " has two owners: " + owner->second + " and " +
                                      module + ".");
    }

private:
    std::string m_what;
    Faults& m_faults;
    std::map<std::string, std::string> m_owners;
};

void checkOwners(const Modules& modules, Faults& faults) {
    Owners names("Module", faults), kinds("Stream kind", faults), commands("Command", faults),
        events("Event", faults), routes("Route", faults);
    for (const auto& module : modules) {
        names.claim(module.name, module.name);
        for (const auto& kind : module.kinds)
            kinds.claim(kind, module.name);
        for (const auto& type : module.accepts)
            commands.claim(type, module.name);
        for (const auto& emission : module.emits)
            events.claim(emission.type, module.name);
        for (const auto& route : module.routes)
            routes.claim(route.method + " " + route.pattern, module.name);
    }
}

void checkConsumption(const Modules& modules, const Declaration& module, const Consumption& consumption,
                      Faults& faults) {
    const std::string edge = consumption.source + " -> " + module.name;
    const auto* source = find(modules, consumption.source);
    if (!source) {
        faults.errors.push_back(edge + ": there is no module " + consumption.source + ".");
        return;
    }
    if (source == &module)
        faults.errors.push_back(edge + ": a module does not consume itself.");
    for (const auto& type : consumption.types)
        if (!emits(*source, type))
            faults.errors.push_back(edge + ": " + consumption.source + " does not publish " + type + ".");
    for (const auto& type : consumption.causes)
        if (!emits(module, type))
            faults.errors.push_back(edge + ": " + module.name + " causes " + type +
                                    ", which it does not declare to publish.");
    if (consumption.kind == ConsumeKind::projection && !consumption.causes.empty())
        faults.errors.push_back(edge + ": a projection causes no events; declare it as a reaction.");
}

/// event type -> the event types that reactions to it cause.
std::map<std::string, std::set<std::string>> causality(const Modules& modules) {
    std::map<std::string, std::set<std::string>> causes;
    for (const auto& module : modules)
        for (const auto& consumption : module.consumes)
            for (const auto& type : consumption.types)
                causes[type].insert(consumption.causes.begin(), consumption.causes.end());
    return causes;
}

void checkCycles(const Modules& modules, Faults& faults) {
    const auto causes = causality(modules);
    std::set<std::string> done;
    std::vector<std::string> path;
    const std::function<void(const std::string&)> visit = [&](const std::string& type) {
        const auto again = std::find(path.begin(), path.end(), type);
        if (again != path.end()) {
            std::string cycle;
            for (auto step = again; step != path.end(); ++step)
                cycle += *step + " -> ";
            faults.errors.push_back("Events cause each other for ever: " + cycle + type + ".");
            return;
        }
        if (!done.insert(type).second)
            return;
        path.push_back(type);
        if (const auto next = causes.find(type); next != causes.end())
            for (const auto& caused : next->second)
                visit(caused);
        path.pop_back();
    };
    for (const auto& [type, caused] : causes)
        visit(type);
}

void warnOfOrphans(const Modules& modules, Faults& faults) {
    for (const auto& owner : modules)
        for (const auto& emission : owner.emits) {
            const bool consumed = std::any_of(modules.begin(), modules.end(), [&](const Declaration& module) {
                return std::any_of(module.consumes.begin(), module.consumes.end(),
                                   [&](const Consumption& one) {
                                       return one.source == owner.name && covers(one, emission.type);
                                   });
            });
            if (!consumed)
                faults.warnings.push_back("Nobody consumes " + emission.type + " of " + owner.name + ".");
        }
}

} // namespace

Faults check(const Modules& modules) {
    Faults faults;
    checkOwners(modules, faults);
    for (const auto& module : modules) {
        std::set<std::string> sources;
        for (const auto& consumption : module.consumes) {
            checkConsumption(modules, module, consumption, faults);
            if (!sources.insert(consumption.source).second)
                faults.errors.push_back(consumption.source + " -> " + module.name + ": declared twice.");
        }
    }
    checkCycles(modules, faults);
    warnOfOrphans(modules, faults);
    return faults;
}

Result<void> requireSound(const Modules& modules) {
    const auto faults = check(modules);
    if (faults.errors.empty())
        return {};
    std::string what = "The modules do not fit together; nothing was started.";
    for (const auto& error : faults.errors)
        what += " " + error;
    return Problem{.code = "bad_topology", .what = std::move(what)};
}

} // namespace gw::server::topology
