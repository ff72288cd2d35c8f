#pragma once

#include "exchange/csv_table.h"
#include "exchange/plan.h"

namespace gw::exchange {

/// A row that breaks a rule of gigs (domain.md, Gig), before anything of it is played.
struct RefusedGig {
    std::size_t line;
    std::string title;
    Problem problem;
};

/// A catalogue file (category, subcategory, title, stars, price) as commands: each row is a gig that is
/// written, submitted and published. The file names no sellers: ten gigs of a subcategory at a time share
/// one. It names no time to deliver either: seven days with one revision. Stars are not imported, ratings
/// come from reviews.
struct GigPlan {
    Plan plan;                      ///< its stories are counted as `lines`
    std::vector<std::size_t> lines; ///< the line of each story
    std::vector<RefusedGig> refused;
    std::size_t rows_read = 0;

    /// `at` is the instant of the import. "bad_value" with file, line and column for a price that is none.
    static Result<GigPlan> of(const CsvTable& catalogue, Instant at);
    static const std::vector<std::string>& columns();
};

} // namespace gw::exchange
