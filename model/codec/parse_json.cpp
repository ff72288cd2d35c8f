#include "model/codec/vocabulary.h"
#include "model/tuning.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <numeric>

namespace gw {
namespace {

namespace json = boost::json;

/// Builds the value as boost::json::parser does, and counts the members of all objects as they were written.
struct Handler {
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();
    using Error = json::error_code;
    using Text = json::string_view;

    json::value_stack stack;
    std::size_t members = 0;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return true; }
    bool on_object_end(std::size_t size, Error&) { return members += size, stack.push_object(size), true; }
    bool on_array_begin(Error&) { return true; }
    bool on_array_end(std::size_t size, Error&) { return stack.push_array(size), true; }
    bool on_key_part(Text part, std::size_t, Error&) { return stack.push_chars(part), true; }
    bool on_key(Text rest, std::size_t, Error&) { return stack.push_key(rest), true; }
    bool on_string_part(Text part, std::size_t, Error&) { return stack.push_chars(part), true; }
    bool on_string(Text rest, std::size_t, Error&) { return stack.push_string(rest), true; }
    bool on_number_part(Text, Error&) { return true; }
    bool on_int64(std::int64_t number, Text, Error&) { return stack.push_int64(number), true; }
    bool on_uint64(std::uint64_t number, Text, Error&) { return stack.push_uint64(number), true; }
    bool on_double(double number, Text, Error&) { return stack.push_double(number), true; }
    bool on_bool(bool flag, Error&) { return stack.push_bool(flag), true; }
    bool on_null(Error&) { return stack.push_null(), true; }
    bool on_comment_part(Text, Error&) { return true; }
    bool on_comment(Text, Error&) { return true; }
};

/// Members that the parsed value has. The value keeps only the last of equal keys, so fewer than were written
/// means that a key was repeated.
std::size_t membersOf(const json::value& value) {
    std::size_t count = 0;
    if (const auto* object = value.if_object()) {
        count = object->size();
        for (const auto& member : *object)
            count += membersOf(member.value());
    } else if (const auto* array = value.if_array()) {
        for (const auto& item : *array)
            count += membersOf(item);
    }
    return count;
}

Problem badJson(std::string what) { return {.code = "bad_json", .what = std::move(what)}; }

} // namespace

Result<json::value> parseJson(std::string_view bytes) {
    json::parse_options options;
    options.max_depth = tuning::json_depth_max;
    json::basic_parser<Handler> parser(options);
    parser.handler().stack.reset();
    json::error_code error;
    const std::size_t read = parser.write_some(false, bytes.data(), bytes.size(), error);
    if (!error && read < bytes.size())
        error = json::error::extra_data;
    if (error)
        return badJson("This is not valid JSON at byte " + std::to_string(read) + ": " + error.message() +
                       ".");
    json::value value = parser.handler().stack.release();
    if (membersOf(value) != parser.handler().members)
        return badJson("An object of this JSON names the same field twice.");
    return value;
}

} // namespace gw
