#pragma once

#include "model/base/instant.h"

#include <cstdint>
#include <cstdio>
#include <map>
#include <string>

namespace gw::sim {

/// Everything that happened, as a hash that is equal when the same seed runs again (I18), as counts, and as
/// lines when somebody wants to read them.
class Trace {
public:
    explicit Trace(bool prints)
        : m_prints(prints) {}

    void note(milliseconds at, const std::string& line) {
        for (const char c : line)
            m_hash = (m_hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3U;
        m_hash = (m_hash ^ static_cast<std::uint64_t>(at.count())) * 0x100000001b3U;
        if (m_prints)
            std::printf("%10.3f  %s\n", static_cast<double>(at.count()) / 1'000, line.c_str());
    }
    /// Counts without a line: for what happens all the time.
    void count(const std::string& what) { ++m_counts[what]; }
    std::uint64_t hash() const { return m_hash; }
    const std::map<std::string, int>& counts() const { return m_counts; }

private:
    bool m_prints;
    std::uint64_t m_hash = 0xcbf29ce484222325U;
    std::map<std::string, int> m_counts = {};
};

} // namespace gw::sim
