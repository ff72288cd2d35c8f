#pragma once

#include "server/backbone/backbone.h"
#include "server/module/batch.h"
#include "sql/database.h"

#include <QString>

#include <atomic>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace gw {
class Random;
}

namespace gw::server {

/// A module's own database, `<folder>/<name>.db`, or one in memory when `folder` is empty: log, streams,
/// inbox, checkpoints, and the module's view tables. One writer connection, on the worker's executor.
class Body {
public:
    /// Opens or creates the file; problems are those of sql::Database::open.
    static Result<std::shared_ptr<Body>> open(const QString& folder, const std::string& name,
                                              std::vector<sql::Migration> own, std::set<std::string> emits,
                                              Random& random);

    sql::Database& writer() { return *m_writer; }
    Streams& streams() { return *m_streams; }
    /// A read-only connection for the calling executor; the writer itself when the body is in memory.
    Result<std::shared_ptr<sql::Database>> reader() const;
    const std::string& name() const { return m_name; }

    /// Runs `work` in one transaction, written with synchronous=FULL before it returns. Rolls back when it
    /// throws, and throws on.
    void transaction(const std::function<void(Batch&)>& work);
    /// Newest durable position of the log; any thread.
    Seq head() const { return m_durable; }
    /// Appends to the log and answers the group's last seq; called by Batch inside a transaction.
    Seq append(const Group& group);

    Seq checkpoint(const std::string& source);
    /// Inside a transaction.
    void setCheckpoint(const std::string& source, Seq seq);

private:
    Body(std::string name, std::set<std::string> emits, Random& random);
    Result<void> open(const QString& folder, std::vector<sql::Migration> own);
    void requireDeclared(const Publication& publication) const;
    void appendEntry(const Publication& publication, const Group& group, Seq group_end);

    std::string m_name;
    std::set<std::string> m_emits;
    Random& m_random;
    QString m_path;
    std::vector<sql::Migration> m_migrations;
    std::shared_ptr<sql::Database> m_writer;
    std::unique_ptr<Streams> m_streams;
    Seq m_head = 0; ///< of the running transaction
    std::atomic<Seq> m_durable = 0;
};

/// Reads entries of a body's log: whole groups after `after`, about `max` entries.
std::vector<Entry> readLog(sql::Database& database, Seq after, std::size_t max);

} // namespace gw::server
