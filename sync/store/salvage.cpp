#include "sync/store/salvage.h"

#include "sync/protocol/chain.h"
#include "sync/store/failure.h"

namespace gw::store {

namespace {
enum class Read { row, end, damage };
}

/// One table's rows in both directions, and how they go into the new file.
struct Salvage::Table {
    const char* forward;
    const char* backward;
    const char* insert;
    bool is_irreplaceable = false;
};

const std::vector<Salvage::Table>& Salvage::tables() {
#define GW_BOTH_WAYS(query, key) query " ORDER BY " key, query " ORDER BY " key " DESC"
    static const std::vector<Table> tables = {
        {GW_BOTH_WAYS("SELECT key, value FROM meta WHERE key NOT IN ('cursor', 'staging', 'incarnation')",
                      "key"),
         "INSERT OR IGNORE INTO meta VALUES (?, ?)"},
        // The table's pages hold the states too; its index has all the names again.
        {"SELECT id, name FROM streams NOT INDEXED ORDER BY id", "SELECT id, name FROM streams ORDER BY name",
         "INSERT OR IGNORE INTO streams (id, name) VALUES (?, ?)"},
        {GW_BOTH_WAYS("SELECT * FROM transitions", "number"),
         "INSERT OR IGNORE INTO transitions VALUES (?, ?, ?, ?, ?, ?, ?)"},
        // A command whose lane can't be read comes from the journal file.
        {GW_BOTH_WAYS("SELECT * FROM outbox", "number"),
         "INSERT OR IGNORE INTO outbox SELECT ?, ?, ?3, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
         "?, "
         "?, ? WHERE EXISTS (SELECT 1 FROM streams WHERE id = ?3)",
         true},
        {GW_BOTH_WAYS("SELECT * FROM drafts", "key"), "INSERT OR IGNORE INTO drafts VALUES (?, ?, ?, ?)",
         true},
        {GW_BOTH_WAYS("SELECT * FROM blobs", "root"),
         "INSERT OR IGNORE INTO blobs VALUES (?, ?, ?, ?, ?, ?)"},
    };
#undef GW_BOTH_WAYS
    return tables;
}

Salvage::Salvage(sql::Database& target, const QString& damaged)
    : m_target(target) {
    if (auto source = sql::Database::open(damaged, sql::Database::Access::reader, {}))
        m_source = std::move(*source);
}

bool Salvage::copy(const char* query, const char* insert) {
    std::unique_ptr<sql::Statement> row;
    bool is_whole = true;
    const auto next = [&] {
        try {
            if (!row)
                row.reset(new sql::Statement(m_source->statement(query)));
            return row->next() ? Read::row : Read::end;
        } catch (const sql::SqlError&) {
            return Read::damage;
        }
    };
    for (;;) {
        if (const auto read = next(); read != Read::row)
            return is_whole && read == Read::end;
        auto copied = m_target.statement(insert);
        for (int column = 0; column < row->columns(); ++column)
            copied.bindColumn(*row, column);
        copied.run();
        is_whole = is_whole && m_target.changes() > 0;
        ++m_rows;
    }
}

void Salvage::copyRows() {
    if (!m_source)
        return;
    m_is_whole = true;
    for (const auto& table : tables()) {
        const bool is_whole = copy(table.forward, table.insert);
        if (!is_whole)
            copy(table.backward, table.insert);
        m_is_whole = m_is_whole && (is_whole || !table.is_irreplaceable);
    }
}

void Salvage::nameStreams() {
    // Goes before the damaged table of this name in every query of the old file's connection.
    m_source->statement("CREATE TEMP TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL)").run();
    auto row = m_target.statement("SELECT id, name FROM streams");
    while (row.next())
        m_source->statement("INSERT INTO temp.streams VALUES (?, ?)")
            .bind(row.integer(0))
            .bind(row.view(1))
            .run();
}

void Salvage::stageLog() {
    if (!m_source)
        return;
    Staging staging(m_target);
    Cursor cursor{0, protocol::chainStart()};
    std::vector<protocol::Item> group;
    bool is_writing = false;
    try {
        nameStreams();
        Log(*m_source).read(1, [&](const protocol::Item& item) {
            group.push_back(item);
            if (item.pos != item.group_end)
                return;
            cursor.link = must(protocol::verifyChain(cursor.link, group));
            cursor.pos = item.pos;
            is_writing = true;
            staging.add(group);
            is_writing = false;
            group.clear();
        });
        m_is_log_whole = cursor == Meta(*m_source).cursor();
    } catch (const std::exception&) {
        // What was staged before the damage stays; a failure of the new file is none of the old one's.
        if (is_writing)
            throw;
    }
    if (cursor.pos > 0)
        Meta(m_target).setStaging(cursor);
}

Repair Salvage::grade(bool has_journal) const {
    if (m_rows == 0)
        return has_journal ? Repair::salvaged : Repair::bootstrapped;
    if (!m_is_whole)
        return Repair::salvaged;
    return m_is_log_whole ? Repair::rebuilt : Repair::fetched;
}

} // namespace gw::store
