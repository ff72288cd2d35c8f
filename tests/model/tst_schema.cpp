#include "model/codec/schema.h"
#include "tests/model/samples.h"

#include <QTest>
#include <boost/json/serialize.hpp>

#include <set>

using namespace gw;
using samples::text;
namespace json = boost::json;

namespace {

/// Whether `value` has the form that `schema` describes: as much of JSON Schema as our schemas use.
bool valid(const json::value& value, const json::object& schema) {
    if (const auto* choices = schema.if_contains("anyOf")) {
        const auto& list = choices->as_array();
        return std::any_of(list.begin(), list.end(),
                           [&](const json::value& choice) { return valid(value, choice.as_object()); });
    }
    if (const auto* names = schema.if_contains("enum")) {
        const auto& list = names->as_array();
        return std::find(list.begin(), list.end(), value) != list.end();
    }
    const auto& type = schema.at("type").as_string();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_bool();
    if (type == "null")
        return value.is_null();
    if (type == "integer")
        return value.is_int64() && value.as_int64() >= schema.at("minimum").as_int64() &&
               value.as_int64() <= schema.at("maximum").as_int64();
    if (type == "array") {
        if (!value.is_array())
            return false;
        const auto& list = value.as_array();
        const auto& items = schema.at("items").as_object();
        return std::all_of(list.begin(), list.end(),
                           [&](const json::value& item) { return valid(item, items); });
    }
    if (!value.is_object())
        return false;
    const auto& object = value.as_object();
    const auto& properties = schema.at("properties").as_object();
    for (const auto& name : schema.at("required").as_array())
        if (!object.contains(name.as_string()))
            return false;
    return std::all_of(object.begin(), object.end(), [&](const auto& member) {
        const auto* property = properties.if_contains(member.key());
        return property ? valid(member.value(), property->as_object())
                        : !schema.contains("additionalProperties");
    });
}

/// All "$ref" texts of a document.
void collectReferences(const json::value& value, std::set<std::string>& references) {
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            if (member.key() == "$ref")
                references.insert(std::string(member.value().as_string()));
            collectReferences(member.value(), references);
        }
    } else if (const auto* array = value.if_array()) {
        for (const auto& item : *array)
            collectReferences(item, references);
    }
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesWhatIsEncoded() {
        for (const bool present : {true, false}) {
            for (const auto& command : samples::commands(present)) {
                const Encoded encoded = encode(command);
                QVERIFY2(valid(encoded.body, jsonSchema(encoded.type)), encoded.type.c_str());
            }
            for (const auto& event : samples::events(present)) {
                const Encoded encoded = encode(event);
                QVERIFY2(valid(encoded.body, jsonSchema(encoded.type)), encoded.type.c_str());
            }
        }
    }

    void agreesWithTheCodecOnStrictness() {
        for (const auto& command : samples::commands(true)) {
            Encoded encoded = encode(command);
            encoded.body["unheard_of"] = 1;
            QVERIFY2(!valid(encoded.body, jsonSchema(encoded.type)), encoded.type.c_str());
        }
        for (const auto& event : samples::events(true)) {
            Encoded encoded = encode(event);
            encoded.body["unheard_of"] = 1;
            QVERIFY2(valid(encoded.body, jsonSchema(encoded.type)), encoded.type.c_str());
            encoded.body.erase(encoded.body.begin());
            QVERIFY2(!valid(encoded.body, jsonSchema(encoded.type)), encoded.type.c_str());
        }
    }

    void listsEveryType() {
        QCOMPARE(commandSchemas().size(), samples::commands(true).size());
        QCOMPARE(eventSchemas().size(), samples::events(true).size());
        QVERIFY(commandSchemas().contains("SubmitDelivery"));
        QVERIFY(eventSchemas().contains("DeliverySubmitted"));
        QVERIFY(jsonSchema("Nothing").empty());
    }

    void spellsOutOneSchema() {
        QCOMPARE(text(json::serialize(jsonSchema("DeliveryAccepted"))),
                 QStringLiteral("{'$schema':'https://json-schema.org/draft/2020-12/schema',"
                                "'$id':'urn:gigwright:DeliveryAccepted:1','title':'DeliveryAccepted',"
                                "'type':'object','properties':{'order':{'type':'string','format':'uuid'},"
                                "'delivery_no':{'type':'integer','minimum':-2147483648,"
                                "'maximum':2147483647}},'required':['order','delivery_no']}")
                     .replace(QLatin1Char('\''), QLatin1Char('"')));
    }

    void referencesOfAsyncApiResolve() {
        const json::value document = asyncApi();
        QCOMPARE(text(document.at("asyncapi").as_string()), QStringLiteral("3.0.0"));
        std::set<std::string> references;
        collectReferences(document, references);
        QVERIFY(references.size() > 50);
        for (const auto& reference : references) {
            boost::json::error_code error;
            QVERIFY2(document.find_pointer(reference.substr(1), error) && !error, reference.c_str());
        }
        QVERIFY(document.at("channels").as_object().contains("order-events"));
        QCOMPARE(document.at("components").at("messages").as_object().size(),
                 samples::commands(true).size() + samples::events(true).size());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
