#include "sql/sql_error.h"

#include <sqlite3.h>

namespace gw::sql {

namespace {

const char* codeOf(int result) {
    // A page that is not as it was written (page_sums.h) comes as an I/O error of this kind.
    if (result == SQLITE_IOERR_DATA)
        return "damaged_file";
    switch (result & 0xff) {
    case SQLITE_FULL:
        return "disk_full";
    case SQLITE_IOERR:
        return "io_error";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "damaged_file";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "file_locked";
    case SQLITE_CONSTRAINT:
        return "constraint";
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "cannot_open";
    default:
        return "sql_error";
    }
}

const char* adviceFor(const std::string& code) {
    if (code == "disk_full")
        return "The disk is full. Everything saved before is kept; free some space and try again.";
    if (code == "io_error")
        return "The disk reported an error. Everything saved before is kept; check the disk, then start "
               "the program again.";
    if (code == "damaged_file")
        return "The file is damaged or is not one of this program's. It was left as it is; restore it from "
               "a copy or let it be rebuilt.";
    if (code == "file_locked")
        return "Another program is using the file. Nothing was changed; close the other program and try "
               "again.";
    if (code == "cannot_open")
        return "The file can't be opened or written. Check that the folder exists and that you may write "
               "to it.";
    if (code == "constraint")
        return "The change contradicts what is stored already, so it was not made.";
    return "The database refused the request. Nothing was changed.";
}

} // namespace

SqlError SqlError::fromResult(int result, const std::string& words) { return {codeOf(result), words}; }

SqlError SqlError::last(sqlite3* connection) {
    return fromResult(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
}

Problem SqlError::problem() const {
    return {.code = m_code, .what = adviceFor(m_code) + std::string(" (") + what() + ")"};
}

} // namespace gw::sql
