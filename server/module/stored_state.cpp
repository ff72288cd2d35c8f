#include "server/module/stored_state.h"

#include <boost/json/parse.hpp>

namespace gw::server {

std::optional<AnyState> storedState(sql::Database& reader, std::string_view stream) {
    auto row =
        reader.statement("SELECT body FROM state JOIN stream ON stream.id = state.stream WHERE name = ?");
    row.bind(stream);
    if (!row.next())
        return std::nullopt;
    return stateFrom(stream, row.view(0));
}

AnyState stateFrom(std::string_view name, std::string_view body) {
    auto state = decodeState(kindOf(name), boost::json::parse(body));
    if (!state)
        throw sql::SqlError("damaged_file", "the state of " + std::string(name) + ": " + state.error().what);
    return std::move(*state);
}

} // namespace gw::server
