#include "server/module/body.h"

#include "model/base/ports.h"
#include "server/module/columns.h"
#include "server/module/timers.h"

#include <QDir>

#include <stdexcept>

namespace gw::server {

namespace {

/// Modules count the formats of their files from 1. The first three were never released and are refused.
constexpr int formats_given_up = 3;

sql::Migration bodyTables() {
    sql::Migration tables{
        1,
        {"CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL)",
         "INSERT INTO head VALUES (1, 0)",
         "CREATE TABLE stream (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL)",
         "CREATE TABLE state (stream INTEGER PRIMARY KEY, body TEXT NOT NULL)",
         "CREATE TABLE log (seq INTEGER PRIMARY KEY, group_end INTEGER NOT NULL, kind INTEGER NOT NULL, "
         "stream INTEGER NOT NULL, stream_version INTEGER NOT NULL, type TEXT NOT NULL, "
         "version INTEGER NOT NULL, time INTEGER NOT NULL, actor BLOB NOT NULL, cause BLOB, "
         "id BLOB NOT NULL, salt BLOB NOT NULL, audience BLOB NOT NULL, body TEXT NOT NULL)",
         "CREATE TABLE command (id BLOB PRIMARY KEY, payload BLOB NOT NULL, ok INTEGER NOT NULL, "
         "settled INTEGER NOT NULL)",
         "CREATE TABLE lane (device BLOB NOT NULL, incarnation INTEGER NOT NULL, stream TEXT NOT NULL, "
         "seq INTEGER NOT NULL, PRIMARY KEY (device, incarnation, stream)) WITHOUT ROWID",
         "CREATE TABLE checkpoint (source TEXT PRIMARY KEY, seq INTEGER NOT NULL)"}};
    tables.statements.insert(tables.statements.end(), Timers::tables().begin(), Timers::tables().end());
    return tables;
}

std::string joined(const std::vector<AccountId>& audience) {
    std::string bytes;
    bytes.reserve(audience.size() * 16);
    for (const auto& account : audience)
        bytes += bytesOf(account);
    return bytes;
}

Seq seqOf(std::int64_t value) { return static_cast<Seq>(value); }

} // namespace

Result<std::shared_ptr<Body>> Body::open(const QString& folder, const std::string& name,
                                         std::vector<sql::Migration> own, std::set<std::string> emits,
                                         Random& random) {
    std::shared_ptr<Body> body(new Body(name, std::move(emits), random));
    if (const auto opened = body->open(folder, std::move(own)); !opened)
        return opened.error();
    return body;
}

Body::Body(std::string name, std::set<std::string> emits, Random& random)
    : m_name(std::move(name))
    , m_emits(std::move(emits))
    , m_random(random) {}

Result<void> Body::open(const QString& folder, std::vector<sql::Migration> own) {
    m_migrations = {bodyTables()};
    m_migrations.insert(m_migrations.end(), own.begin(), own.end());
    for (auto& migration : m_migrations)
        migration.version += formats_given_up;
    if (!folder.isEmpty())
        m_path = QDir(folder).filePath(QString::fromStdString(m_name) + QStringLiteral(".db"));
    auto writer = sql::Database::open(m_path, sql::Database::Access::writer, m_migrations);
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    m_streams = std::make_unique<Streams>(*m_writer);
    try {
        auto row = m_writer->statement("SELECT seq FROM head");
        if (!row.next())
            return sql::SqlError("damaged_file", "it has lost its head").problem();
        m_head = seqOf(row.integer(0));
    } catch (const sql::SqlError& error) {
        return error.problem();
    }
    m_durable = m_head;
    return {};
}

Result<std::shared_ptr<sql::Database>> Body::reader() const {
    if (m_path.isEmpty())
        return m_writer;
    auto reader = sql::Database::open(m_path, sql::Database::Access::reader, m_migrations);
    if (!reader)
        return reader.error();
    return std::shared_ptr<sql::Database>(std::move(*reader));
}

void Body::transaction(const std::function<void(Batch&)>& work) {
    try {
        m_writer->transaction([&] {
            Batch batch(*this);
            work(batch);
            m_streams->save();
            if (m_head != m_durable)
                m_writer->statement("UPDATE head SET seq = ?").bind(m_head).run();
        });
    } catch (...) {
        m_streams->forget();
        m_head = m_durable;
        throw;
    }
    m_streams->trim();
    m_durable = m_head;
}

void Body::requireDeclared(const Publication& publication) const {
    if (publication.kind == protocol::ItemKind::event && !m_emits.contains(publication.type))
        throw std::logic_error("module " + m_name + " publishes " + publication.type +
                               ", which it does not declare");
}

Seq Body::append(const Group& group) {
    const Seq group_end = m_head + group.entries.size();
    for (const auto& publication : group.entries) {
        requireDeclared(publication);
        appendEntry(publication, group, group_end);
    }
    return m_head;
}

void Body::appendEntry(const Publication& publication, const Group& group, Seq group_end) {
    auto& stream = m_streams->at(publication.stream);
    m_streams->touch(stream);
    const bool is_event = publication.kind == protocol::ItemKind::event;
    const auto id = publication.id ? *publication.id : newId<EventId>(group.time, m_random);
    std::array<std::uint8_t, 16> salt;
    m_random.fill(salt);
    auto insert = m_writer->statement("INSERT INTO log (seq, group_end, kind, stream, stream_version, type, "
                                      "version, time, actor, cause, id, salt, audience, body) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(++m_head)
        .bind(group_end)
        .bind(static_cast<int>(publication.kind))
        .bind(stream.id)
        .bind(is_event ? ++stream.version : 0)
        .bind(publication.type)
        .bind(publication.version)
        .bind(group.time.unixMs())
        .bindBytes(bytesOf(group.actor));
    if (group.cause)
        insert.bindBytes(bytesOf(*group.cause));
    else
        insert.bindNull();
    insert.bindBytes(bytesOf(id))
        .bindBytes({reinterpret_cast<const char*>(salt.data()), salt.size()})
        .bindBytes(joined(publication.audience))
        .bind(publication.body)
        .run();
}

Seq Body::checkpoint(const std::string& source) {
    auto row = m_writer->statement("SELECT seq FROM checkpoint WHERE source = ?");
    row.bind(source);
    return row.next() ? seqOf(row.integer(0)) : 0;
}

void Body::setCheckpoint(const std::string& source, Seq seq) {
    m_writer->statement("INSERT OR REPLACE INTO checkpoint (source, seq) VALUES (?, ?)")
        .bind(source)
        .bind(seq)
        .run();
}

} // namespace gw::server
