#pragma once

#include "model/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gw::sql {

/// A failed statement: disk full, I/O error, damaged file, broken constraint. Thrown inside a transaction,
/// which then rolls back; translated into a Problem where a Result leaves the folder.
class SqlError : public std::runtime_error {
public:
    /// `code` is one of "disk_full", "io_error", "damaged_file", "file_locked", "constraint", "sql_error".
    SqlError(std::string code, const std::string& what)
        : std::runtime_error(what)
        , m_code(std::move(code)) {}
    const std::string& code() const { return m_code; }
    /// In words for a person: what happened and what to do.
    Problem problem() const;

private:
    std::string m_code;
};

/// One step of a file's history; `statements` run once, in order, in one transaction.
struct Migration {
    int version;
    std::vector<const char*> statements;
};

/// A prepared statement, bound and stepped. Obtained from Database::statement; valid until the next call for
/// the same text.
class Statement {
public:
    explicit Statement(QSqlQuery& query)
        : m_query(query) {}

    Statement& bind(const QVariant& value);
    Statement& bind(std::int64_t value) { return bind(QVariant(qlonglong(value))); }
    Statement& bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
    Statement& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
    Statement& bind(bool value) { return bind(static_cast<std::int64_t>(value)); }
    Statement& bind(const std::string& utf8) { return bind(QVariant(QString::fromStdString(utf8))); }
    Statement& bind(std::string_view utf8);
    Statement& bind(const char*) = delete;
    /// Bytes as a BLOB.
    Statement& bindBytes(std::string_view bytes);
    Statement& bindNull() { return bind(QVariant()); }

    /// Runs a statement that returns no rows. Throws SqlError.
    void run();
    /// Steps to the next row (runs it at the first call); false at the end. Throws SqlError.
    bool next();

    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    std::string bytes(int column) const { return m_query.value(column).toByteArray().toStdString(); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    QSqlQuery& m_query;
    int m_bound = 0;
    bool m_running = false;
};

/// One connection to one SQLite file, used by the thread that opened it. A writer opens with journal_mode=WAL
/// and synchronous=FULL and owns the file's checkpoints; readers are read-only (measured.md, SQLite).
class Database {
public:
    enum class Access { writer, reader };

    /// Opens or creates `path` and brings it to the newest migration; an empty path is a database in memory.
    /// Problems: "cannot_open", "newer_file" (written by a newer program), and those of SqlError.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access,
                                                  const std::vector<Migration>& migrations);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The cached prepared statement of `text`. `text` must be a literal: it is the cache's key.
    Statement statement(const char* text);
    /// Runs `work` in one transaction: committed when it returns, rolled back when it throws. Not nested.
    void transaction(const std::function<void()>& work);
    /// PRAGMA quick_check; "damaged_file" with SQLite's words.
    Result<void> check();
    const QString& path() const { return m_path; }

private:
    Database(QString path, QString connection);
    void execute(const QString& text);
    void migrate(const std::vector<Migration>& migrations);

    QString m_path;
    QString m_connection;
    std::unordered_map<const char*, std::unique_ptr<QSqlQuery>> m_statements;
};

} // namespace gw::sql
