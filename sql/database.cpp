#include "sql/database.h"

#include "sql/page_sums.h"
#include "sql/tuning.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <utility>

namespace gw::sql {

namespace {

Problem about(const QString& path, Problem problem) {
    problem.what = "\"" + path.toStdString() + "\": " + problem.what;
    return problem;
}

QString newConnectionName() {
    static std::atomic<unsigned> last = 0;
    return QStringLiteral("gw-%1").arg(++last);
}

sqlite3* handleOf(const QSqlDatabase& connection) {
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

/// Opens the connection; on failure it is gone again.
Result<QSqlDatabase> connect(const QString& path, Database::Access access) {
    const QString name = newConnectionName();
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
            .arg(QString::number(tuning::busy_timeout_ms),
                 access == Database::Access::reader ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (connection.open())
        return connection;
    const auto error = connection.lastError();
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    const int code = error.nativeErrorCode().toInt();
    return SqlError::fromResult(code == 0 ? SQLITE_CANTOPEN : code, error.text().toStdString()).problem();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access,
                                                 const std::vector<Migration>& migrations, Pages pages) {
    layPageSums();
    std::unique_ptr<Database> database;
    {
        auto connection = connect(path, access);
        if (!connection)
            return about(path, connection.error());
        database.reset(new Database(path, access, *connection));
    }
    try {
        database->configure(pages);
        database->migrate(migrations);
        if (pages == Pages::summed && !path.isEmpty())
            database->requireSums();
    } catch (const SqlError& error) {
        const bool speaks_for_itself = error.code() == "newer_file" || error.code() == "older_file";
        return about(path, speaks_for_itself ? Problem{.code = error.code(), .what = error.what()}
                                             : error.problem());
    }
    return database;
}

Database::Database(QString path, Access access, QSqlDatabase connection)
    : m_path(std::move(path))
    , m_access(access)
    , m_connection(std::move(connection))
    , m_handle(handleOf(m_connection)) {}

Database::~Database() {
    for (auto& [text, prepared] : m_statements)
        sqlite3_finalize(prepared.handle);
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Database::configure(Pages pages) {
    sqlite3_extended_result_codes(m_handle, 1);
    if (m_access == Access::writer) {
        // Of effect on a file without any page only.
        if (int reserved = page_sum_bytes; pages == Pages::summed && number("PRAGMA page_count") == 0)
            sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = FULL");
        execute(("PRAGMA wal_autocheckpoint = " + std::to_string(tuning::checkpoint_pages)).c_str());
    }
    execute("PRAGMA foreign_keys = ON");
    execute(("PRAGMA cache_size = -" + std::to_string(tuning::cache_kib)).c_str());
}

void Database::requireSums() {
    int reserved = -1; // asks only
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (reserved != page_sum_bytes)
        throw SqlError("damaged_file", "its pages have no sums");
}

void Database::note(const SqlError& error) {
    if (on_broken && (error.code() == "damaged_file" || m_unknown_on_disk))
        std::exchange(on_broken, {})(error.problem());
}

void Database::migrate(const std::vector<Migration>& migrations) {
    if (m_access == Access::reader && migrations.empty())
        return;
    const auto version = number("PRAGMA user_version");
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (version > newest)
        throw SqlError("newer_file", "A newer version of the program has written this file (format " +
                                         std::to_string(version) + ", this program knows " +
                                         std::to_string(newest) +
                                         "). It was left as it is; update the program to open it.");
    if (version > 0 && version < migrations.front().version)
        throw SqlError("older_file",
                       "A version of the program from before its first release has written this "
                       "file (format " +
                           std::to_string(version) + "). It was left as it is; begin with another folder.");
    if (m_access == Access::reader && version < newest)
        throw SqlError("cannot_open", "the file has format " + std::to_string(version) +
                                          " and its owner has not brought it to " + std::to_string(newest));
    for (const auto& migration : migrations) {
        if (migration.version <= version)
            continue;
        transaction([&] {
            for (const char* text : migration.statements)
                execute(text);
            execute(("PRAGMA user_version = " + std::to_string(migration.version)).c_str());
        });
    }
}

std::int64_t Database::number(const char* query) {
    auto row = statement(query);
    return row.next() ? row.integer(0) : 0;
}

void Database::execute(const char* text) {
    if (sqlite3_exec(m_handle, text, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqlError::last(m_handle);
}

sqlite3_stmt* Database::prepare(const char* text) {
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v3(m_handle, text, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr) != SQLITE_OK)
        throw SqlError::last(m_handle);
    return handle;
}

Statement Database::statement(const char* text) {
    auto& prepared = m_statements[text];
    if (prepared.in_use)
        return Statement(*this, prepare(text), nullptr);
    // Another text may stand at the address of one that is gone.
    if (prepared.handle && std::strcmp(sqlite3_sql(prepared.handle), text) != 0) {
        sqlite3_finalize(prepared.handle);
        prepared.handle = nullptr;
    }
    if (!prepared.handle)
        prepared.handle = prepare(text);
    return Statement(*this, prepared.handle, &prepared);
}

void Database::transaction(const std::function<void()>& work) {
    if (m_unknown_on_disk)
        throw SqlError("io_error", "an earlier write failed; the file must be opened again");
    statement(m_access == Access::writer ? "BEGIN IMMEDIATE" : "BEGIN").run();
    try {
        work();
        commit();
    } catch (...) {
        rollBack();
        throw;
    }
}

void Database::commit() {
    try {
        statement("COMMIT").run();
    } catch (const SqlError& error) {
        m_unknown_on_disk = error.code() == "io_error";
        note(error);
        throw;
    }
}

void Database::rollBack() {
    // Some failures (disk full, I/O error) have already rolled back.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Database::check() {
    try {
        auto row = statement("PRAGMA quick_check(1)");
        const std::string answer = row.next() ? row.text(0) : "no answer";
        if (answer == "ok")
            return {};
        return about(m_path, SqlError("damaged_file", answer).problem());
    } catch (const SqlError& error) {
        return about(m_path, error.problem());
    }
}

int Database::changes() const { return sqlite3_changes(m_handle); }

std::int64_t Database::lastRowId() const { return sqlite3_last_insert_rowid(m_handle); }

} // namespace gw::sql
