#include "runtime/seeded_random.h"
#include "runtime/system_clock.h"
#include "sync/engine/applier.h"
#include "sync/engine/issuer.h"
#include "sync/store/failure.h"
#include "sync/store/folder_disk.h"
#include "sync/store/values.h"
#include "sync/views/migrations.h"
#include "tests/bench/figures.h"
#include "tests/bench/market_feed.h"

#include <QTemporaryDir>
#include <boost/json/serialize.hpp>
#include <sqlite3.h>

/// How fast a feed goes into the file, beside the SQLite C API inserting the same rows (quality.md, Speed).
namespace gw::bench {

namespace {

constexpr std::size_t page_items = 8'000;
constexpr int raw_batch = 1'000;

void run(sqlite3* database, const char* text) {
    if (sqlite3_exec(database, text, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

sqlite3* openRaw(const QString& path) {
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        throw std::runtime_error("cannot open the raw database");
    run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL");
    run(database, "CREATE TABLE items (pos INTEGER PRIMARY KEY, group_end INTEGER NOT NULL, "
                  "kind INTEGER NOT NULL, id BLOB NOT NULL, stream INTEGER NOT NULL, "
                  "stream_version INTEGER NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL, "
                  "time INTEGER NOT NULL, actor BLOB NOT NULL, cause BLOB, body_hash BLOB NOT NULL, "
                  "salt TEXT NOT NULL, body BLOB NOT NULL, folded INTEGER NOT NULL)");
    run(database, "CREATE INDEX items_by_stream ON items (stream, stream_version) WHERE stream_version > 0");
    return database;
}

/// One item as the values of its row, made before the clock starts.
struct Row {
    const protocol::Item* item;
    std::int64_t stream;
    std::string body;
};

void insertRaw(sqlite3_stmt* statement, const Row& row) {
    const auto& item = *row.item;
    int at = 0;
    const auto integer = [&](std::int64_t value) { sqlite3_bind_int64(statement, ++at, value); };
    const auto blob = [&](std::string_view bytes) {
        sqlite3_bind_blob64(statement, ++at, bytes.data(), bytes.size(), SQLITE_STATIC);
    };
    const auto text = [&](const std::string& value) {
        sqlite3_bind_text64(statement, ++at, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
    };
    integer(static_cast<std::int64_t>(item.pos));
    integer(static_cast<std::int64_t>(item.group_end));
    integer(static_cast<int>(item.kind));
    blob(store::rawBytes(item.id));
    integer(row.stream);
    integer(static_cast<std::int64_t>(item.stream_version));
    text(item.type);
    integer(item.version);
    integer(item.time.unixMs());
    blob(store::rawBytes(item.actor));
    sqlite3_bind_null(statement, ++at);
    blob(store::rawBytes(item.body_hash));
    text(item.salt);
    blob(row.body);
    integer(1);
    if (sqlite3_step(statement) != SQLITE_DONE)
        throw std::runtime_error("raw insert failed");
    sqlite3_reset(statement);
}

/// Events a second of the C API alone, in batches of 1,000.
double rawRate(const QString& path, const std::vector<protocol::Item>& items) {
    std::map<std::string, std::int64_t> streams;
    std::vector<Row> rows;
    for (const auto& item : items)
        rows.push_back({&item, streams.try_emplace(item.stream, streams.size() + 1).first->second,
                        boost::json::serialize(item.body)});
    auto* database = openRaw(path);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1,
                       &statement, nullptr);
    const Stopwatch watch;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % raw_batch == 0)
            run(database, i == 0 ? "BEGIN" : "COMMIT; BEGIN");
        insertRaw(statement, rows[i]);
    }
    run(database, "COMMIT");
    const double seconds = watch.seconds();
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return static_cast<double>(items.size()) / seconds;
}

/// Milliseconds of one commit of one row.
std::vector<double> rawCommits(const QString& path, int count) {
    auto* database = openRaw(path);
    run(database, "CREATE TABLE one (number INTEGER PRIMARY KEY, text TEXT)");
    std::vector<double> samples;
    for (int i = 0; i < count; ++i) {
        const Stopwatch watch;
        run(database, "INSERT INTO one (text) VALUES ('a row of some length, as a command might have')");
        samples.push_back(watch.seconds() * 1'000);
    }
    sqlite3_close(database);
    return samples;
}

/// A network that is not there.
class NoNetwork : public sync::Network {
public:
    void send(protocol::Request, Done) override {}
    void listen(const std::string&) override {}
};

class NoExecutor : public Executor {
public:
    void post(Task) override {}
    void postAfter(milliseconds, Task) override {}
};

std::unique_ptr<store::Profile> openProfile(const QString& folder, Random& random) {
    return store::Profile::open(std::make_unique<store::FolderDisk>(folder), views::fileMigrations(),
                                {fixtures::seller, fixtures::id<DeviceId>(1)}, random)
        .value();
}

double applyRate(store::Profile& profile, const std::vector<std::string>& pages, std::size_t items) {
    sync::Replay replay(profile);
    sync::Applier applier(profile, replay);
    const Stopwatch watch;
    for (const auto& bytes : pages) {
        const auto page = protocol::decodePage(bytes, profile.meta().cursor().pos).value();
        if (const auto applied = applier.apply(page, fixtures::start, fixtures::start); !applied)
            throw std::runtime_error(applied.error().what);
    }
    return static_cast<double>(items) / watch.seconds();
}

/// Milliseconds of deciding, storing and showing one command.
std::vector<double> submits(store::Profile& profile, Random& random, int count) {
    const SystemClock clock;
    NoExecutor executor;
    NoNetwork network;
    sync::Engine engine({clock, random, executor, network}, profile);
    std::vector<double> samples;
    for (int i = 0; i < count; ++i) {
        const AnyCommand command =
            GigCommand(SaveGigDraft{fixtures::id<GigId>(static_cast<std::uint64_t>(5'000 + i % 50)),
                                    GigPatch{.title = "I will do " + std::to_string(i)},
                                    {}});
        const Stopwatch watch;
        engine.submit(command).value();
        samples.push_back(watch.seconds() * 1'000);
    }
    return samples;
}

} // namespace

void benchStore(int events) {
    QTemporaryDir folder;
    SeededRandom random(1);
    MarketFeed feed(events);
    const auto pages = feed.pages(page_items);
    const auto count = feed.items().size();
    std::printf("%zu events of %d orders, in %s\n", count, feed.orders(), folder.path().toUtf8().constData());

    const double raw = rawRate(folder.filePath(QStringLiteral("raw.db")), feed.items());
    print("raw SQLite C API, the same rows, batches of 1,000, FULL", raw, "events/s");
    auto profile = openProfile(folder.filePath(QStringLiteral("profile")), random);
    const double applied = applyRate(*profile, pages, count);
    print("feed into the file: decode, chain, log, fold, rows", applied, "events/s");
    print("  of the raw rate (reach: 0.5)", applied / raw, "");

    const auto commits = rawCommits(folder.filePath(QStringLiteral("one.db")), 300);
    const auto locals = submits(*profile, random, 300);
    print("raw SQLite, one row, one FULL commit, p99", percentile(commits, 99), "ms");
    print("local command: decide, outbox, journal file, row, p50", percentile(locals, 50), "ms");
    print("local command, p99", percentile(locals, 99), "ms");
    print("  times the raw commit (reach: 4)", percentile(locals, 99) / percentile(commits, 99), "");
}

} // namespace gw::bench

int main(int argc, char** argv) { gw::bench::benchStore(gw::bench::countFrom(argc, argv, 100'000)); }
