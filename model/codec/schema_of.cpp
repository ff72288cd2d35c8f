#include "model/codec/schema_of.h"

namespace gw::codec {
namespace {

namespace json = boost::json;

json::object typed(std::string_view type) {
    json::object schema;
    schema.emplace("type", json::string(type));
    return schema;
}

} // namespace

json::object textSchema() { return typed("string"); }

json::object flagSchema() { return typed("boolean"); }

json::object integerSchema(std::int64_t min, std::int64_t max) {
    json::object schema = typed("integer");
    schema.emplace("minimum", min);
    schema.emplace("maximum", max);
    return schema;
}

json::object patternSchema(std::string_view pattern) {
    json::object schema = typed("string");
    schema.emplace("pattern", json::string(pattern));
    return schema;
}

json::object formatSchema(std::string_view format) {
    json::object schema = typed("string");
    schema.emplace("format", json::string(format));
    return schema;
}

json::object moneySchema() {
    json::object properties;
    properties.emplace("minor", schemaOf<std::int64_t, Policy::strict>());
    properties.emplace("currency", schemaOf<Currency, Policy::strict>());
    return objectSchema(std::move(properties), {"minor", "currency"}, Policy::strict);
}

json::object listSchema(json::object items) {
    json::object schema = typed("array");
    schema.emplace("items", std::move(items));
    return schema;
}

json::object optionalSchema(json::object present) {
    json::object schema;
    json::array choices;
    choices.emplace_back(std::move(present));
    choices.emplace_back(typed("null"));
    schema.emplace("anyOf", std::move(choices));
    return schema;
}

json::object objectSchema(json::object properties, json::array required, Policy policy) {
    json::object schema = typed("object");
    schema.emplace("properties", std::move(properties));
    schema.emplace("required", std::move(required));
    if (policy == Policy::strict)
        schema.emplace("additionalProperties", false);
    return schema;
}

} // namespace gw::codec
