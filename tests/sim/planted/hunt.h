#pragma once

#include <cstdint>
#include <string>

namespace gw::planted {

struct Search {
    std::uint64_t from;
    std::uint64_t seeds; ///< tried at most
    unsigned seconds;    ///< after which a seed that does not end counts as caught
};

/// What a hunt for one bug has ended with.
struct Outcome {
    bool is_caught;
    std::string words; ///< "seed 3: I2: …"
};

/// Runs seeds with this bug at work until one shows a violation, ends the process or does not end at all. In
/// a process of its own: start() returns at once, and finish() waits.
class Hunt {
public:
    static constexpr int no_bug = -1;

    Hunt(int bug, const Search& search);
    Outcome finish();

private:
    int m_process;
    int m_words; ///< what the process says
};

} // namespace gw::planted
