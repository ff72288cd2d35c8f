#pragma once

#include "model/base/money.h"
#include "model/codec/traits.h"
#include "model/codec/vocabulary.h"
#include "tests/support/model_fixtures.h"

#include <QString>

namespace gw::samples {

inline QString text(std::string_view from) {
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

/// A value of any described type with every field filled; optionals present or absent as asked.
template<class T>
T make(bool present);

template<class Tag>
Id<Tag> makeTextual(const Id<Tag>*) {
    return fixtures::id<Id<Tag>>(77);
}
template<class Tag>
Digest<Tag> makeTextual(const Digest<Tag>*) {
    typename Digest<Tag>::Bytes bytes{};
    bytes.fill(0xab);
    return Digest<Tag>(bytes);
}
inline Instant makeTextual(const Instant*) { return fixtures::start + milliseconds(123); }
inline Currency makeTextual(const Currency*) { return fixtures::usd(0).currency(); }
inline Money makeTextual(const Money*) { return fixtures::usd(-9'007'199'254'740'993); }

template<class Struct, template<class...> class ListOf, class... Member>
Struct makeStruct(bool present, ListOf<Member...>) {
    return Struct{make<codec::MemberType<Struct, Member>>(present)...};
}

template<class T>
T make(bool present) {
    if constexpr (codec::Described<T>)
        return makeStruct<T>(present, codec::Members<T>());
    else if constexpr (codec::Optional<T>)
        return present ? T(make<typename codec::ItemOf<T>::type>(present)) : T();
    else if constexpr (codec::List<T>)
        return T(2, make<typename codec::ItemOf<T>::type>(present));
    else if constexpr (std::same_as<T, std::string>)
        return "Zoë \"quoted\" \U0001f600\n";
    else if constexpr (std::same_as<T, bool>)
        return true;
    else if constexpr (codec::Number<T>)
        return std::numeric_limits<T>::max();
    else if constexpr (codec::Enum<T>)
        return static_cast<T>(1);
    else
        return makeTextual(static_cast<const T*>(nullptr));
}

template<class Any, class... Body>
void addSamples(std::vector<Any>& samples, bool present, const std::variant<Body...>*) {
    (samples.push_back(Any(std::variant<Body...>(make<Body>(present)))), ...);
}

template<class Any, class... Family>
std::vector<Any> oneOfEach(bool present, const std::variant<Family...>*) {
    std::vector<Any> all;
    (addSamples(all, present, static_cast<const Family*>(nullptr)), ...);
    return all;
}

template<class... State>
std::vector<AnyState> oneOfEachState(bool present, const std::variant<State...>*) {
    return {AnyState(make<State>(present))...};
}

/// One of each command.
inline std::vector<AnyCommand> commands(bool present) {
    return oneOfEach<AnyCommand>(present, static_cast<const AnyCommand*>(nullptr));
}

/// One of each event.
inline std::vector<AnyEvent> events(bool present) {
    return oneOfEach<AnyEvent>(present, static_cast<const AnyEvent*>(nullptr));
}

/// One of each state.
inline std::vector<AnyState> states(bool present) {
    return oneOfEachState(present, static_cast<const AnyState*>(nullptr));
}

} // namespace gw::samples
