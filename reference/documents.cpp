#include "reference/documents.h"

namespace gw::reference {

std::vector<Document> documents() {
    return {{"states.md", statesDocument()}, {"events.md", eventsDocument()}};
}

} // namespace gw::reference
