#pragma once

#include <boost/json/object.hpp>

#include <string_view>

namespace gw {

/// The JSON Schema (2020-12) of the body of a command or event, made from the description that the codec
/// uses, so that the two can't differ; empty for an unknown type. Commands admit no further fields; events
/// do, because a reader must ignore what it does not know.
boost::json::object jsonSchema(std::string_view type);
/// The schemas of all commands, by type.
boost::json::object commandSchemas();
/// The schemas of all events, by type.
boost::json::object eventSchemas();
/// One AsyncAPI 3.0 document: per aggregate a channel of commands, which the marketplace receives, and one of
/// events, which it sends; for consumers in other languages (architecture.md, One event).
boost::json::object asyncApi();

} // namespace gw
