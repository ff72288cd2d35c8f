#pragma once

#include <string>
#include <vector>

namespace gw::reference {

/// One generated document of docs/reference.
struct Document {
    std::string name; ///< "states.md"
    std::string text;
};

/// All of them. Made from the code alone, so the same program always makes the same bytes.
std::vector<Document> documents();

/// What every command does in every state, for each role, by deciding it (states.md).
std::string statesDocument();
/// Every event's fields, from the descriptions that the codec uses (events.md).
std::string eventsDocument();

} // namespace gw::reference
