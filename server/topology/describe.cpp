#include "server/topology/topology.h"

#include <algorithm>

namespace gw::server::topology {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.empty() ? "nothing" : text;
}

std::string emitted(const Declaration& module) {
    std::vector<std::string> types;
    for (const auto& emission : module.emits)
        types.push_back(emission.type + " v" + std::to_string(emission.version));
    return joined(types);
}

std::string typesOf(const Consumption& consumption) {
    return consumption.types.empty() ? "everything" : joined(consumption.types);
}

} // namespace

std::string describe(const std::vector<Declaration>& modules) {
    std::string text;
    for (const auto& module : modules) {
        text += module.name + "\n  accepts   " + joined(module.accepts) + "\n  publishes " + emitted(module) +
                "\n";
        for (const auto& consumption : module.consumes) {
            text += "  consumes  " + consumption.source + ": " + typesOf(consumption);
            if (consumption.kind == ConsumeKind::reaction)
                text += " => " + joined(consumption.causes);
            text += "\n";
        }
        for (const auto& route : module.routes)
            text += "  serves    " + route.method + " " + route.pattern + "\n";
        text += "\n";
    }
    return text;
}

std::string describeMermaid(const std::vector<Declaration>& modules) {
    std::string text = "flowchart LR\n";
    for (const auto& module : modules)
        text += "    " + module.name + "[" + module.name + "]\n";
    for (const auto& module : modules)
        for (const auto& consumption : module.consumes) {
            const bool reacts = consumption.kind == ConsumeKind::reaction;
            text += "    " + consumption.source + (reacts ? " -->|" : " -.->|") + typesOf(consumption) +
                    "| " + module.name + "\n";
        }
    return text;
}

} // namespace gw::server::topology
