#pragma once

#include "model/codec/vocabulary.h"
#include "sql/database.h"

#include <optional>
#include <string_view>

namespace gw::server {

/// The folded state of a stream as last made durable, for a service head. Throws SqlError.
std::optional<AnyState> storedState(sql::Database& reader, std::string_view stream);

/// The state that `body` says the stream `name` has; throws SqlError "damaged_file" when it cannot be read.
AnyState stateFrom(std::string_view name, std::string_view body);

} // namespace gw::server
