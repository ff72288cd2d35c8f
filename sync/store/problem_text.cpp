#include "sync/store/problem_text.h"

#include "sync/protocol/feed.h"

namespace gw::store {

std::string problemText(const Problem& problem) { return protocol::encodeProblem(0, problem); }
Problem problemFrom(std::string_view text) { return protocol::decodeProblem(text); }

} // namespace gw::store
