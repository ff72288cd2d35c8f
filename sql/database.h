#pragma once

#include "sql/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace gw::sql {

/// One step of a file's history; `statements` run once, in order, in one transaction.
struct Migration {
    int version;
    std::vector<const char*> statements;
};

/// One Qt Sql connection to one SQLite file, used by one thread at a time. A writer opens with
/// journal_mode=WAL and synchronous=FULL and owns the file's checkpoints; readers are read-only (measured.md,
/// SQLite). Statements go straight to SQLite on that connection: reading by QSqlQuery is three times slower.
class Database {
public:
    enum class Access { writer, reader };
    /// Whether every page of the file carries a sum that is compared at every read (layPageSums).
    enum class Pages { plain, summed };

    /// Opens or creates `path` and brings it to the newest migration; an empty path is a database in memory.
    /// A reader opens only a file that a writer has made and brought up to date; one that names no migrations
    /// takes the file as it is. Problems: "cannot_open", "newer_file" (written by a newer program),
    /// "older_file" (of a format below the first migration's), "damaged_file" (also when `pages` are to be
    /// summed and the file's are not), and those of SqlError.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access,
                                                  const std::vector<Migration>& migrations,
                                                  Pages pages = Pages::plain);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The prepared statement of `text`, cached under the text's address: a literal is prepared once.
    Statement statement(const char* text);
    /// Runs `work` in one transaction: committed when it returns, rolled back when it throws. Not nested.
    /// After an I/O error in a commit every further transaction throws "io_error": what reached the disk is
    /// unknown until the file is opened again (measured.md, SQLite).
    void transaction(const std::function<void()>& work);
    /// PRAGMA quick_check; "damaged_file" with SQLite's words.
    Result<void> check();
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    int changes() const;
    /// Row id of the last INSERT.
    std::int64_t lastRowId() const;
    const QString& path() const { return m_path; }

    /// Called at the first failure after which this connection can't be trusted: a damaged page, or a commit
    /// of which nobody knows whether it reached the disk. Called inside the failing statement: not the place
    /// to close the database.
    std::function<void(const Problem& problem)> on_broken;
    /// A failure of a statement of this connection.
    void note(const SqlError& error);

private:
    Database(QString path, Access access, QSqlDatabase connection);
    void execute(const char* text);
    std::int64_t number(const char* query);
    void configure(Pages pages);
    void requireSums();
    void migrate(const std::vector<Migration>& migrations);
    void commit();
    void rollBack();
    sqlite3_stmt* prepare(const char* text);

    QString m_path;
    Access m_access;
    QSqlDatabase m_connection;
    sqlite3* m_handle;
    std::unordered_map<const char*, PreparedStatement> m_statements;
    bool m_unknown_on_disk = false;
};

} // namespace gw::sql
