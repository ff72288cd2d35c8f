#pragma once

#include "sql/sql_error.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace gw::sql {

class Database;

/// A prepared statement in a connection's cache. `in_use` while a Statement holds it.
struct PreparedStatement {
    sqlite3_stmt* handle = nullptr;
    bool in_use = false;
};

/// A prepared statement, bound and stepped; made by Database::statement. Values are bound in the order of the
/// question marks. It may be bound and run again after run(), or after next() returned false. Its end resets
/// it, so that no read snapshot of the file stays open.
///
///     auto row = database.statement("SELECT body FROM event WHERE pos > ?");
///     row.bind(after);
///     while (row.next())
///         use(row.text(0));
class Statement {
public:
    /// Uses `prepared`; when that is null it owns `handle` alone and ends it. Failures are told to
    /// `database`.
    Statement(Database& database, sqlite3_stmt* handle, PreparedStatement* prepared);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    template<std::integral T>
    Statement& bind(T value) {
        return bindInteger(static_cast<std::int64_t>(value));
    }
    Statement& bind(std::string_view utf8);
    /// An empty optional is NULL.
    template<class T>
    Statement& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bindNull();
    }
    /// Bytes as a BLOB.
    Statement& bindBytes(std::string_view bytes);
    Statement& bindNull();
    /// A column of another statement's row, of whatever type.
    Statement& bindColumn(const Statement& row, int column);

    /// Runs a statement to its end; rows it returns are dropped. Throws SqlError.
    void run();
    /// Steps to the next row (runs it at the first call); false at the end. Throws SqlError.
    bool next();

    std::int64_t integer(int column) const;
    std::string text(int column) const { return std::string(view(column)); }
    std::string bytes(int column) const { return std::string(view(column)); }
    /// Text or bytes without a copy; valid until the next step.
    std::string_view view(int column) const;
    bool isNull(int column) const;
    int columns() const;

private:
    Statement& bindInteger(std::int64_t value);
    int nextParameter();
    void check(int result);
    void reset();

    Database& m_database;
    sqlite3_stmt* m_handle;
    PreparedStatement* m_prepared;
    int m_bound = 0;
    bool m_ended = false;
};

} // namespace gw::sql
