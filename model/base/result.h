#pragma once

#include <boost/system/result.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace gw {

/// When it makes sense to try a rejected command again (sync.md, Settled).
enum class Retry { never, after_edit, after_event };

/// Why something was refused, in a form both a program and a person can use.
/// `code` is stable snake_case ("order_cancelled"); `what` is one English sentence that says what
/// happened, what was kept and what to do; `where` is the path of the offending field, if any;
/// `suggest` names commands that may help next ("save_as_evidence").
struct Problem {
    /// Keeps a text from passing for a Problem, which would make Result<std::string> ambiguous.
    struct NotFromText {
        bool operator==(const NotFromText&) const = default;
    };

    [[no_unique_address]] NotFromText not_from_text = {};
    std::string code;
    std::string what;
    std::string where = {};
    Retry retry = Retry::never;
    std::vector<std::string> suggest = {};

    bool operator==(const Problem&) const = default;
};

/// A value, or the Problem that prevented it. Failures expected in normal operation travel this way.
template<class T>
using Result = boost::system::result<T, Problem>;

/// Thrown when value() is taken from a failed Result: a bug in the caller.
class UnexpectedProblem : public std::logic_error {
public:
    explicit UnexpectedProblem(const Problem& problem)
        : std::logic_error(problem.code + ": " + problem.what) {}
};

[[noreturn]] inline void throw_exception_from_error(const Problem& problem, const boost::source_location&) {
    throw UnexpectedProblem(problem);
}

} // namespace gw
