#pragma once

#include "model/codec/decode.h"
#include "model/codec/vocabulary.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <initializer_list>
#include <type_traits>

namespace gw::protocol {

/// The fields of one JSON object of a message. Throws codec::DecodeError, which decodeMessage turns into a
/// Problem; never leaves the folder.
class Fields {
public:
    Fields(const boost::json::value& value, const codec::Place& place)
        : m_place(place)
        , m_object(codec::decodeObject(value, m_place)) {}
    Fields(const boost::json::object& object, const codec::Place& place)
        : m_place(place)
        , m_object(object) {}
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    template<class T>
    T get(std::string_view name) const {
        return codec::decode<T>(required(name), m_place.field(name));
    }
    /// Null and absent are the same.
    template<class T>
    std::optional<T> optional(std::string_view name) const {
        const auto* value = m_object.if_contains(name);
        if (!value || value->is_null())
            return std::nullopt;
        return codec::decode<T>(*value, m_place.field(name));
    }
    /// A whole number from 0.
    std::uint64_t count(std::string_view name) const;
    std::vector<std::uint64_t> counts(std::string_view name) const;
    const boost::json::object& object(std::string_view name) const;
    const boost::json::array& array(std::string_view name) const;
    const boost::json::value* find(std::string_view name) const { return m_object.if_contains(name); }
    /// Refuses fields that are not named here.
    void only(std::initializer_list<std::string_view> known) const;
    const codec::Place& place() const { return m_place; }

private:
    const boost::json::value& required(std::string_view name) const;

    codec::Place m_place;
    const boost::json::object& m_object;
};

/// Parses `body` and reads it by `read(value, place)`; any fault is a Problem with `code`.
template<class Read>
auto decodeMessage(std::string_view body, const char* code, codec::Policy policy, Read read)
    -> Result<std::invoke_result_t<Read, const boost::json::value&, const codec::Place&>> {
    const auto value = parseJson(body);
    if (!value)
        return Problem{.code = code, .what = value.error().what};
    try {
        return read(*value, codec::Place{policy});
    } catch (const codec::DecodeError& error) {
        return Problem{.code = code, .what = error.what, .where = error.where};
    }
}

} // namespace gw::protocol
