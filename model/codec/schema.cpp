#include "model/codec/schema.h"

#include "model/codec/aggregate_codec.h"

namespace gw {
namespace {

namespace json = boost::json;

json::object reference(std::string to) {
    json::object object;
    object.emplace("$ref", "#/" + std::move(to));
    return object;
}

json::object message(std::string_view type, int version) {
    json::object object;
    object.emplace("name", json::string(type));
    object.emplace("title", std::string(type) + " version " + std::to_string(version));
    object.emplace("contentType", "application/json");
    object.emplace("payload", reference("components/schemas/" + std::string(type)));
    return object;
}

/// Builds the parts of the document, one channel with its operation at a time.
struct Document {
    json::object channels, operations, messages, schemas;

    template<class Types>
    void add(const std::string& channel, std::string_view action, const Types& types) {
        json::object of_channel;
        json::array of_operation;
        for (const auto& type : types) {
            const std::string name(type.type);
            messages.emplace(name, message(type.type, type.version));
            schemas.emplace(name, type.schema());
            of_channel.emplace(name, reference("components/messages/" + name));
            of_operation.emplace_back(reference("channels/" + channel + "/messages/" + name));
        }
        json::object description, operation;
        description.emplace("address", channel);
        description.emplace("messages", std::move(of_channel));
        operation.emplace("action", json::string(action));
        operation.emplace("channel", reference("channels/" + channel));
        operation.emplace("messages", std::move(of_operation));
        channels.emplace(channel, std::move(description));
        operations.emplace(std::string(action) + "." + channel, std::move(operation));
    }
};

} // namespace

json::object jsonSchema(std::string_view type) {
    if (const auto* command = codec::findCommandType(type))
        return command->schema();
    if (const auto* event = codec::findEventType(type))
        return event->schema();
    return {};
}

json::object commandSchemas() {
    json::object schemas;
    for (const auto* aggregate : codec::aggregateCodecs())
        for (const auto& type : aggregate->commands)
            schemas.emplace(json::string_view(type.type), type.schema());
    return schemas;
}

json::object eventSchemas() {
    json::object schemas;
    for (const auto* aggregate : codec::aggregateCodecs())
        for (const auto& type : aggregate->events)
            schemas.emplace(json::string_view(type.type), type.schema());
    return schemas;
}

json::object asyncApi() {
    Document parts;
    for (const auto* aggregate : codec::aggregateCodecs()) {
        const std::string kind(aggregate->kind);
        parts.add(kind + "-commands", "receive", aggregate->commands);
        parts.add(kind + "-events", "send", aggregate->events);
    }
    json::object info, components, document;
    info.emplace("title", "Gigwright");
    info.emplace("version", "1.0.0");
    info.emplace("description", "Commands and events of a marketplace for digital services.");
    components.emplace("messages", std::move(parts.messages));
    components.emplace("schemas", std::move(parts.schemas));
    document.emplace("asyncapi", "3.0.0");
    document.emplace("info", std::move(info));
    document.emplace("defaultContentType", "application/json");
    document.emplace("channels", std::move(parts.channels));
    document.emplace("operations", std::move(parts.operations));
    document.emplace("components", std::move(components));
    return document;
}

} // namespace gw
