#pragma once

namespace gw {

/// One callable out of several, for std::visit.
template<class... Function>
struct Overloaded : Function... {
    using Function::operator()...;
};
template<class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace gw
