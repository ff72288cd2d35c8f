#pragma once

#include "model/base/money.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace gw::exchange {

/// A row that was not taken, and why.
struct Refusal {
    std::string file;
    std::size_t line;
    std::string subject; ///< what the row is about: an order's id, a gig's title
    std::string step;    ///< the command that was refused; empty when none could be made of the row
    Problem problem;
};

/// How an import went. Every row read is accepted or refused; adding up is checked, not assumed.
struct ImportReport {
    struct File {
        std::size_t read = 0;
        std::size_t accepted = 0;
        std::size_t refused = 0;
    };
    std::map<std::string, File> files = {};
    std::vector<Refusal> refusals = {};
    std::size_t commands_new = 0;      ///< decided by this run
    std::size_t commands_repeated = 0; ///< decided by an earlier run; nothing changed
    /// Sum of the accepted item prices per seller, as the files say and as the sellers' own feeds say.
    struct Sums {
        std::string seller;
        std::string account;
        Money in_files;
        Money in_market;
        std::size_t orders;
    };
    std::vector<Sums> sums = {}; ///< busiest seller first
    /// Something told twice, compared: in words, and whether it is told alike where it has to be.
    struct Check {
        std::string text;
        bool holds;
    };
    std::vector<Check> checks = {};
    std::map<std::string, std::string> lists = {}; ///< CSV files to keep beside the report, by name

    /// Counts a row of `file` as accepted.
    void accept(const std::string& file);
    /// Counts the row of the refusal as refused.
    void refuse(Refusal refusal);
    /// Whether rows read = accepted + refused in every file, both sums agree for every seller, and all checks
    /// hold.
    bool addsUp() const;

    /// For a person: the counts, the reasons by frequency with examples, the sums' total.
    std::string toText() const;
    /// All refusals as CSV (file, line, subject, step, code, reason).
    std::string refusalsCsv() const;
};

} // namespace gw::exchange
