#pragma once

#include "model/base/result.h"

#include <stdexcept>
#include <utility>

namespace gw::store {

/// A Problem thrown through a transaction, so that it rolls back. Profile::transaction turns it into the
/// Problem again.
class Failure : public std::runtime_error {
public:
    explicit Failure(Problem problem)
        : std::runtime_error(problem.what)
        , m_problem(std::move(problem)) {}
    const Problem& problem() const { return m_problem; }

private:
    Problem m_problem;
};

/// The value, or a thrown Failure: for use inside a transaction.
template<class T>
T must(Result<T> result) {
    if (!result)
        throw Failure(result.error());
    return std::move(*result);
}
inline void must(const Result<void>& result) {
    if (!result)
        throw Failure(result.error());
}

} // namespace gw::store
