#include "sql/statement.h"

#include "sql/database.h"

#include <sqlite3.h>

namespace gw::sql {

Statement::Statement(Database& database, sqlite3_stmt* handle, PreparedStatement* prepared)
    : m_database(database)
    , m_handle(handle)
    , m_prepared(prepared) {
    if (m_prepared)
        m_prepared->in_use = true;
}

Statement::~Statement() {
    if (!m_prepared) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_prepared->in_use = false;
}

int Statement::nextParameter() {
    m_ended = false;
    return ++m_bound;
}

void Statement::check(int result) {
    if (result == SQLITE_OK)
        return;
    const auto error = SqlError::last(sqlite3_db_handle(m_handle));
    reset();
    m_database.note(error);
    throw error;
}

void Statement::reset() {
    sqlite3_reset(m_handle);
    m_bound = 0;
}

Statement& Statement::bindInteger(std::int64_t value) {
    check(sqlite3_bind_int64(m_handle, nextParameter(), value));
    return *this;
}

Statement& Statement::bind(std::string_view utf8) {
    check(sqlite3_bind_text64(m_handle, nextParameter(), utf8.data() ? utf8.data() : "", utf8.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBytes(std::string_view bytes) {
    // A null pointer would bind NULL instead of no bytes.
    check(sqlite3_bind_blob64(m_handle, nextParameter(), bytes.data() ? bytes.data() : "", bytes.size(),
                              SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull() {
    check(sqlite3_bind_null(m_handle, nextParameter()));
    return *this;
}

Statement& Statement::bindColumn(const Statement& row, int column) {
    check(sqlite3_bind_value(m_handle, nextParameter(), sqlite3_column_value(row.m_handle, column)));
    return *this;
}

void Statement::run() {
    m_ended = false;
    while (next())
        continue;
}

bool Statement::next() {
    if (m_ended)
        return false;
    const int result = sqlite3_step(m_handle);
    if (result == SQLITE_ROW)
        return true;
    m_ended = true;
    if (result != SQLITE_DONE)
        check(result);
    reset();
    return false;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }

std::string_view Statement::view(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)))
                : std::string_view();
}

int Statement::columns() const { return sqlite3_column_count(m_handle); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

} // namespace gw::sql
