#pragma once

#include "runtime/seeded_random.h"

namespace gw::sim {

/// Random choices of one part of the world; each part has dice of its own, so that a change of one does not
/// shift the others.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_random(seed) {}

    /// 0 … n-1; `n` must be positive.
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(m_random.next64() % n); }
    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    milliseconds upTo(milliseconds most) {
        return milliseconds(static_cast<std::int64_t>(below(static_cast<std::size_t>(most.count()) + 1)));
    }

private:
    SeededRandom m_random;
};

} // namespace gw::sim
