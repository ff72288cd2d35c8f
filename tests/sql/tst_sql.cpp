#include "sql/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using sql::Database;
using Access = sql::Database::Access;

namespace {

const std::vector<sql::Migration> first_version = {
    {.version = 1,
     .statements = {"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, data BLOB)"}},
};
const std::vector<sql::Migration> second_version = {
    first_version.front(),
    {.version = 2, .statements = {"ALTER TABLE note ADD COLUMN stars INTEGER NOT NULL DEFAULT 7"}},
};

std::unique_ptr<Database> openNotes(const QString& path = {}, Access access = Access::writer) {
    return std::move(Database::open(path, access, first_version).value());
}

void add(Database& database, std::string_view text) {
    database.statement("INSERT INTO note (text) VALUES (?)").bind(text).run();
}

std::int64_t count(Database& database) {
    auto row = database.statement("SELECT count(*) FROM note");
    return row.next() ? row.integer(0) : -1;
}

std::string codeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const sql::SqlError& error) {
        return error.code();
    }
    return "no error";
}

} // namespace

class TestSql : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void bindsAndReadsEveryType() {
        auto database = openNotes();
        const std::string bytes("a\0b", 3);
        database->statement("INSERT INTO note (id, text, data) VALUES (?, ?, ?)")
            .bind(std::int64_t{-5'000'000'000})
            .bind(std::string("Zoë ☃"))
            .bindBytes(bytes)
            .run();
        QCOMPARE(database->changes(), 1);
        QCOMPARE(database->lastRowId(), -5'000'000'000);
        auto row = database->statement("SELECT id, text, data, NULL FROM note");
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), -5'000'000'000);
        QCOMPARE(row.text(1), std::string("Zoë ☃"));
        QCOMPARE(row.bytes(2), bytes);
        QVERIFY(row.isNull(3));
        QVERIFY(!row.next());
        QVERIFY(!row.next());
    }

    void aChangedBitIsFoundAtTheNextRead() {
        const auto path = m_folder.filePath(QStringLiteral("summed.db"));
        const auto openSummed = [&] {
            return Database::open(path, Access::writer, first_version, Database::Pages::summed);
        };
        {
            auto database = openSummed().value();
            for (int i = 0; i < 200; ++i)
                add(*database, "a note that takes some room, number " + std::to_string(i));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto whole = file.readAll();
        for (qsizetype at = 0; at < whole.size(); at += 97) {
            file.seek(at);
            file.putChar(static_cast<char>(whole[at] ^ 4));
            file.flush();
            auto database = openSummed();
            Result<void> checked = database ? (*database)->check() : Result<void>(database.error());
            QVERIFY2(!checked, qPrintable(QString::number(at)));
            QCOMPARE(checked.error().code, std::string("damaged_file"));
            database = Problem{.code = "closed", .what = {}};
            file.seek(at);
            file.putChar(whole[at]);
            file.flush();
        }
        QVERIFY(openSummed().value()->check());
    }

    void aDamagedPageIsToldOnce() {
        const auto path = m_folder.filePath(QStringLiteral("told.db"));
        {
            auto database =
                Database::open(path, Access::writer, first_version, Database::Pages::summed).value();
            for (int i = 0; i < 500; ++i)
                add(*database, std::string(100, 'x') + std::to_string(i));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2'000);
        file.write("damage");
        file.close();
        auto database = Database::open(path, Access::writer, first_version, Database::Pages::summed).value();
        int told = 0;
        database->on_broken = [&](const Problem& problem) { told += problem.code == "damaged_file" ? 1 : 0; };
        const auto read = [&] {
            auto row = database->statement("SELECT length(text) FROM note NOT INDEXED");
            while (row.next())
                continue;
            auto other = database->statement("SELECT text FROM note ORDER BY text");
            while (other.next())
                continue;
        };
        QCOMPARE(codeOf(read), std::string("damaged_file"));
        QCOMPARE(codeOf(read), std::string("damaged_file"));
        QCOMPARE(told, 1);
    }

    void emptyBytesAreNotNull() {
        auto database = openNotes();
        database->statement("INSERT INTO note (text, data) VALUES (?, ?)")
            .bind(std::string_view())
            .bindBytes({})
            .run();
        auto row = database->statement("SELECT text, data FROM note");
        QVERIFY(row.next());
        QVERIFY(!row.isNull(0));
        QVERIFY(!row.isNull(1));
    }

    void optionalsBindAsNull() {
        auto database = openNotes();
        auto row = database->statement("SELECT ?, ?");
        row.bind(std::optional<int>()).bind(std::optional<int>(3));
        QVERIFY(row.next());
        QVERIFY(row.isNull(0));
        QCOMPARE(row.integer(1), 3);
    }

    void oneStatementRunsManyTimes() {
        auto database = openNotes();
        auto insert = database->statement("INSERT INTO note (text) VALUES (?)");
        for (int i = 0; i < 100; ++i)
            insert.bind(std::to_string(i)).run();
        QCOMPARE(count(*database), 100);
    }

    void theSameTextMayBeUsedWhileItRuns() {
        auto database = openNotes();
        add(*database, "a");
        add(*database, "b");
        const char* text = "SELECT text FROM note ORDER BY id";
        auto outer = database->statement(text);
        QVERIFY(outer.next());
        auto inner = database->statement(text);
        QVERIFY(inner.next());
        QVERIFY(inner.next());
        QVERIFY(outer.next());
        QCOMPARE(outer.text(0), std::string("b"));
    }

    void aTextThatChangedAtItsAddressIsPreparedAgain() {
        auto database = openNotes();
        char text[] = "SELECT 1";
        {
            auto row = database->statement(text);
            QVERIFY(row.next());
            QCOMPARE(row.integer(0), 1);
        }
        text[7] = '2';
        auto row = database->statement(text);
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), 2);
    }

    void writesAheadAndSyncsFully() {
        auto database = openNotes(path("pragma"));
        const auto pragma = [&](const char* text) {
            auto row = database->statement(text);
            return row.next() ? row.text(0) : std::string();
        };
        QCOMPARE(pragma("PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(pragma("PRAGMA synchronous"), std::string("2"));
        QCOMPARE(pragma("PRAGMA foreign_keys"), std::string("1"));
    }

    void aTransactionRollsBackWhenItsWorkThrows() {
        auto database = openNotes(path("rollback"));
        add(*database, "kept");
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, database->transaction([&] {
            add(*database, "lost");
            throw std::runtime_error("no");
        }));
        QCOMPARE(codeOf([&] {
                     database->transaction([&] {
                         add(*database, "lost");
                         add(*database, "kept");
                     });
                 }),
                 std::string("constraint"));
        QCOMPARE(count(*database), 1);
        database->transaction([&] { add(*database, "second"); });
        QCOMPARE(count(*database), 2);
    }

    void dataOutlivesTheConnection() {
        add(*openNotes(path("again")), "a");
        QCOMPARE(count(*openNotes(path("again"))), 1);
    }

    void migrationsRunOnceAndInOrder() {
        add(*openNotes(path("migrate")), "old");
        for (int i = 0; i < 2; ++i) {
            auto database =
                std::move(Database::open(path("migrate"), Access::writer, second_version).value());
            auto row = database->statement("SELECT stars FROM note");
            QVERIFY(row.next());
            QCOMPARE(row.integer(0), 7);
        }
    }

    void aFailedMigrationLeavesTheFileAsItWas() {
        add(*openNotes(path("half")), "old");
        const std::vector<sql::Migration> broken = {
            first_version.front(),
            {.version = 2, .statements = {"CREATE TABLE extra (a)", "CREATE TABLE note (a)"}},
        };
        const auto database = Database::open(path("half"), Access::writer, broken);
        QVERIFY(!database);
        QCOMPARE(database.error().code, std::string("sql_error"));
        auto old = openNotes(path("half"));
        QCOMPARE(count(*old), 1);
        QCOMPARE(codeOf([&] { old->statement("SELECT * FROM extra").run(); }), std::string("sql_error"));
    }

    void aNewerFileIsRefused() {
        QVERIFY(Database::open(path("newer"), Access::writer, second_version));
        const auto database = Database::open(path("newer"), Access::writer, first_version);
        QVERIFY(!database);
        QCOMPARE(database.error().code, std::string("newer_file"));
        QVERIFY(database.error().what.find("newer.db") != std::string::npos);
    }

    void aFileOfAFormatGivenUpIsRefused() {
        QVERIFY(Database::open(path("older"), Access::writer, first_version));
        const auto database = Database::open(path("older"), Access::writer, {{2, {"SELECT 1"}}});
        QVERIFY(!database);
        QCOMPARE(database.error().code, std::string("older_file"));
        QVERIFY(database.error().what.find("older.db") != std::string::npos);
    }

    void aReaderSeesCommitsAndCannotWrite() {
        auto writer = openNotes(path("reader"));
        add(*writer, "a");
        auto reader = openNotes(path("reader"), Access::reader);
        QCOMPARE(count(*reader), 1);
        add(*writer, "b");
        // A finished statement of the reader must not hold on to its old snapshot.
        QCOMPARE(count(*reader), 2);
        QCOMPARE(codeOf([&] { add(*reader, "c"); }), std::string("cannot_open"));
    }

    void anAbandonedStatementHoldsNoSnapshot() {
        auto writer = openNotes(path("snapshot"));
        add(*writer, "a");
        add(*writer, "b");
        auto reader = openNotes(path("snapshot"), Access::reader);
        {
            auto row = reader->statement("SELECT text FROM note");
            QVERIFY(row.next());
        }
        add(*writer, "c");
        QCOMPARE(count(*reader), 3);
    }

    void aReaderNeedsAnUpToDateFile() {
        QCOMPARE(Database::open(path("missing"), Access::reader, first_version).error().code,
                 std::string("cannot_open"));
        openNotes(path("older"));
        QCOMPARE(Database::open(path("older"), Access::reader, second_version).error().code,
                 std::string("cannot_open"));
    }

    void aFolderThatIsMissingIsCannotOpen() {
        const auto database =
            Database::open(m_folder.filePath(QStringLiteral("no/such/x.db")), Access::writer, {});
        QCOMPARE(database.error().code, std::string("cannot_open"));
    }

    void aFileOfAnotherKindIsDamaged() {
        QFile file(path("text"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(Database::open(path("text"), Access::writer, first_version).error().code,
                 std::string("damaged_file"));
    }

    void aDamagedPageIsFound() {
        {
            auto database = openNotes(path("damaged"));
            database->transaction([&] {
                for (int i = 0; i < 5'000; ++i)
                    add(*database, std::string(100, 'x') + std::to_string(i));
            });
            QVERIFY(database->check());
        }
        QFile file(path("damaged"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(8192, '\x5a'));
        file.close();
        const auto checked = openNotes(path("damaged"))->check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, std::string("damaged_file"));
    }

    void aFullDiskLosesNothingAndIsSurvived() {
        auto database = openNotes(path("full"));
        add(*database, "kept");
        database->statement("PRAGMA max_page_count = 8").run();
        QCOMPARE(codeOf([&] {
                     database->transaction([&] {
                         for (int i = 0; i < 1'000; ++i)
                             add(*database, std::string(500, 'x') + std::to_string(i));
                     });
                 }),
                 std::string("disk_full"));
        QCOMPARE(count(*database), 1);
        database->statement("PRAGMA max_page_count = 100000").run();
        database->transaction([&] { add(*database, "after"); });
        QCOMPARE(count(*database), 2);
    }

    void problemsSayWhatToDo() {
        const auto problem = sql::SqlError("disk_full", "database or disk is full").problem();
        QCOMPARE(problem.code, std::string("disk_full"));
        QVERIFY(problem.what.find("free some space") != std::string::npos);
    }

private:
    QString path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".db"));
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
