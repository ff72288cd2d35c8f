#include "tests/model/samples.h"

#include "model/base/money.h"
#include "model/codec/traits.h"

namespace gw::samples {

namespace {

/// A value of any described type.
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
Instant makeTextual(const Instant*) { return fixtures::start + milliseconds(123); }
Currency makeTextual(const Currency*) { return fixtures::usd(0).currency(); }
Money makeTextual(const Money*) { return fixtures::usd(-9'007'199'254'740'993); }

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

} // namespace

std::vector<AnyCommand> commands(bool present) {
    return oneOfEach<AnyCommand>(present, static_cast<const AnyCommand*>(nullptr));
}

std::vector<AnyEvent> events(bool present) {
    return oneOfEach<AnyEvent>(present, static_cast<const AnyEvent*>(nullptr));
}

std::vector<AnyState> states(bool present) {
    return oneOfEachState(present, static_cast<const AnyState*>(nullptr));
}

} // namespace gw::samples
