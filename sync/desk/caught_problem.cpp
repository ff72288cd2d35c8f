#include "sync/desk/caught_problem.h"

#include "sql/sql_error.h"
#include "sync/store/failure.h"

namespace gw::sync {

Problem caughtProblem() {
    try {
        throw;
    } catch (const sql::SqlError& error) {
        return error.problem();
    } catch (const store::Failure& failure) {
        return failure.problem();
    } catch (const std::exception& error) {
        return {.code = "internal_error",
                .what = "The studio met a fault of its own. What was saved before is kept; close the studio "
                        "and open it again. (" +
                        std::string(error.what()) + ")"};
    }
}

} // namespace gw::sync
