#include "model/codec/aggregate_codec.h"
#include "model/codec/upcaster.h"
#include "reference/documents.h"

#include <boost/json/object.hpp>

namespace gw::reference {
namespace {

namespace json = boost::json;

std::string textOf(const json::value& value) { return {value.as_string().data(), value.as_string().size()}; }

/// Whether a schema is that of a Money.
bool isMoney(const json::object& schema) {
    const auto* properties = schema.if_contains("properties");
    return properties && properties->as_object().size() == 2 && properties->as_object().contains("minor") &&
           properties->as_object().contains("currency");
}

std::string joined(const json::array& values, const char* between) {
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : between) + textOf(value);
    return text;
}

/// What a field holds, in a few words.
std::string kindOfField(const json::object& schema) {
    if (const auto* choices = schema.if_contains("anyOf"))
        return kindOfField(choices->as_array()[0].as_object());
    if (const auto* values = schema.if_contains("enum"))
        return joined(values->as_array(), ", ");
    const std::string type = textOf(schema.at("type"));
    if (type == "array")
        return "list of (" + kindOfField(schema.at("items").as_object()) + ")";
    if (isMoney(schema))
        return "money";
    if (type == "object") {
        std::string text;
        for (const auto& member : schema.at("properties").as_object())
            text += (text.empty() ? "" : ", ") + std::string(member.key());
        return "{" + text + "}";
    }
    if (const auto* format = schema.if_contains("format"))
        return textOf(*format) == "uuid" ? "id" : "time";
    if (const auto* pattern = schema.if_contains("pattern"))
        return textOf(*pattern) == "^[A-Z]{3}$" ? "currency" : "SHA-256";
    return type == "string" ? "text" : type == "boolean" ? "true or false" : "whole number";
}

std::string fieldsTable(const json::object& schema) {
    std::string text = "| field | holds | |\n|---|---|---|\n";
    for (const auto& member : schema.at("properties").as_object()) {
        const auto& field = member.value().as_object();
        text += "| `" + std::string(member.key()) + "` | " + kindOfField(field) + " | " +
                (field.contains("anyOf") ? "optional" : "") + " |\n";
    }
    return text;
}

} // namespace

std::string eventsDocument() {
    std::string text =
        "# Events\n\n"
        "Made by `gigwright schema --write docs/reference` from the descriptions that the codec "
        "uses; do not edit. `gigwright schema events` prints the same as JSON Schema, "
        "`gigwright schema asyncapi` as AsyncAPI. A reader ignores fields it does not know; "
        "money is {minor, currency} in minor units; times are UTC; older versions are lifted by "
        "each reader.\n";
    for (const auto* aggregate : codec::aggregateCodecs()) {
        text += "\n## Stream " + std::string(aggregate->kind) + "\n";
        for (const auto& event : aggregate->events) {
            text += "\n### " + std::string(event.type) + "\n\n";
            text += "Version " + std::to_string(event.version) + ".";
            for (const auto& step : codec::upcasters())
                if (step.type == event.type)
                    text += " Version " + std::to_string(step.from) + " is lifted.";
            text += "\n\n" + fieldsTable(event.schema());
        }
    }
    return text;
}

} // namespace gw::reference
