#pragma once

#include "model/base/instant.h"

#include <cstdint>
#include <random>
#include <vector>

namespace gw::demo {

/// All chance of the demonstration market, from one seed: the same seed throws the same numbers on every
/// machine of one standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed) {}

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool chance(double probability) { return std::bernoulli_distribution(probability)(m_engine); }
    /// A time span from `low` to `high`.
    milliseconds between(milliseconds low, milliseconds high) {
        return milliseconds(std::uniform_int_distribution<std::int64_t>(low.count(), high.count())(m_engine));
    }
    /// Log-normal around `median`; `spread` 1 puts a sixth of all values above 2.7 × median.
    double around(double median, double spread) {
        return median * std::exp(std::normal_distribution<double>(0, spread)(m_engine));
    }
    /// Index of one of the weights, as often as its weight says.
    std::size_t weighted(const std::vector<double>& weights) {
        return std::discrete_distribution<std::size_t>(weights.begin(), weights.end())(m_engine);
    }
    template<class Value>
    const Value& pick(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(between(0, static_cast<int>(values.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace gw::demo
