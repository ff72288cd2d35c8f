#include "tests/sim/planted/hunt.h"

#include "tests/sim/planted/switches.h"
#include "tests/sim/world/run.h"

#include <array>
#include <csignal>
#include <exception>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace gw::planted {

namespace {

constexpr int caught = 3;

/// In the new process: each seed is named before it runs, so that the last name is the seed that ended it.
int search(const Search& wanted, int words) {
    for (auto seed = wanted.from; seed < wanted.from + wanted.seeds; ++seed) {
        std::string line = "seed " + std::to_string(seed) + ": ";
        std::string violation;
        if (write(words, line.data(), line.size()) < 0)
            return 1;
        alarm(wanted.seconds);
        try {
            sim::Trace trace(false);
            violation = sim::runSeed(seed, trace);
        } catch (const std::exception& error) {
            violation = std::string("exception: ") + error.what();
        }
        alarm(0);
        if (!violation.empty())
            return write(words, violation.data(), violation.size()) < 0 ? 1 : caught;
        if (write(words, "\n", 1) < 0)
            return 1;
    }
    return 0;
}

std::string readAll(int from) {
    std::string all;
    std::array<char, 4096> bytes{};
    for (ssize_t size = 0; (size = read(from, bytes.data(), bytes.size())) > 0;)
        all.append(bytes.data(), static_cast<std::size_t>(size));
    return all;
}

} // namespace

Hunt::Hunt(int bug, const Search& wanted) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe for a hunt");
    m_process = fork();
    if (m_process < 0)
        throw std::runtime_error("no process for a hunt");
    if (m_process == 0) {
        close(ends[0]);
        if (bug != no_bug)
            is_on[bug] = true;
        _exit(search(wanted, ends[1]));
    }
    close(ends[1]);
    m_words = ends[0];
}

Outcome Hunt::finish() {
    auto words = readAll(m_words);
    close(m_words);
    int status = 0;
    waitpid(m_process, &status, 0);
    words.erase(0, words.find_last_of('\n') + 1);
    if (WIFSIGNALED(status))
        return {true, words + (WTERMSIG(status) == SIGALRM
                                   ? "does not end"
                                   : "ended by signal " + std::to_string(WTERMSIG(status)))};
    if (WEXITSTATUS(status) == caught)
        return {true, words};
    return {false, words};
}

} // namespace gw::planted
