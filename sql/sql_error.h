#pragma once

#include "model/base/result.h"

#include <stdexcept>
#include <string>

struct sqlite3;

namespace gw::sql {

/// A failed statement: disk full, I/O error, damaged file, broken constraint. Thrown inside a transaction,
/// which then rolls back; translated into a Problem where a Result leaves the folder.
class SqlError : public std::runtime_error {
public:
    SqlError(std::string code, const std::string& what)
        : std::runtime_error(what)
        , m_code(std::move(code)) {}
    /// From an SQLite result code, primary or extended, and SQLite's words.
    static SqlError fromResult(int result, const std::string& words);
    /// From the last failure of `connection`.
    static SqlError last(sqlite3* connection);

    /// One of "disk_full", "io_error", "damaged_file", "file_locked", "constraint", "cannot_open",
    /// "sql_error".
    const std::string& code() const { return m_code; }
    /// In words for a person: what happened and what to do.
    Problem problem() const;

private:
    std::string m_code;
};

} // namespace gw::sql
