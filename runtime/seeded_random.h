#pragma once

#include "model/base/ports.h"

#include <random>

namespace gw {

/// Randomness that repeats with its seed: for simulators and tests, never for secrets.
class SeededRandom : public Random {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed) {}

    void fill(std::span<std::uint8_t> bytes) override {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (i % 8 == 0)
                word = m_engine();
            bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace gw
