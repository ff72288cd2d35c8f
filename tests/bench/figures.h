#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace gw::bench {

/// Seconds since it was made.
class Stopwatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The value below which `percent` of the samples lie.
inline double percentile(std::vector<double> samples, double percent) {
    std::sort(samples.begin(), samples.end());
    const auto last = static_cast<double>(samples.size() - 1);
    return samples[static_cast<std::size_t>(last * percent / 100)];
}

inline void print(const std::string& what, double value, const char* unit) {
    std::printf("%-58s %12.2f %s\n", what.c_str(), value, unit);
}

/// The first argument as a count, or `otherwise`.
inline int countFrom(int argc, char** argv, int otherwise) {
    return argc > 1 ? std::max(1, std::stoi(argv[1])) : otherwise;
}

} // namespace gw::bench
