#include "server/module/streams.h"

#include "server/module/stored_state.h"
#include "server/module/tuning.h"
#include "sql/database.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

Streams::Streams(sql::Database& database)
    : m_database(database) {}

Stream& Streams::at(std::string_view name) {
    const auto found = m_by_name.find(name);
    if (found != m_by_name.end()) {
        m_recent.splice(m_recent.begin(), m_recent, found->second);
        return m_recent.front();
    }
    m_recent.push_front(load(name));
    m_by_name.emplace(m_recent.front().name, m_recent.begin());
    return m_recent.front();
}

Stream Streams::load(std::string_view name) {
    Stream stream;
    stream.name = name;
    auto row = m_database.statement("SELECT stream.id, version, body FROM stream LEFT JOIN state "
                                    "ON state.stream = stream.id WHERE name = ?");
    row.bind(name);
    if (!row.next())
        return stream;
    stream.id = row.integer(0);
    stream.version = static_cast<std::uint64_t>(row.integer(1));
    if (!row.isNull(2))
        stream.state = stateFrom(name, row.view(2));
    return stream;
}

void Streams::touch(Stream& stream) {
    if (stream.touched)
        return;
    stream.touched = true;
    m_touched.push_back(&stream);
    if (stream.id != 0)
        return;
    m_database.statement("INSERT INTO stream (name, version) VALUES (?, 0)").bind(stream.name).run();
    stream.id = m_database.lastRowId();
}

void Streams::save() {
    for (const Stream* stream : m_touched) {
        m_database.statement("UPDATE stream SET version = ? WHERE id = ?")
            .bind(stream->version)
            .bind(stream->id)
            .run();
        if (stream->state)
            m_database.statement("INSERT OR REPLACE INTO state (stream, body) VALUES (?, ?)")
                .bind(stream->id)
                .bind(boost::json::serialize(encode(*stream->state)))
                .run();
    }
}

void Streams::forget() {
    for (const Stream* stream : m_touched) {
        const auto found = m_by_name.find(stream->name);
        const auto node = found->second;
        m_by_name.erase(found);
        m_recent.erase(node);
    }
    m_touched.clear();
}

void Streams::trim() {
    for (Stream* stream : m_touched)
        stream->touched = false;
    m_touched.clear();
    while (m_recent.size() > module_tuning::cached_streams_max) {
        m_by_name.erase(m_recent.back().name);
        m_recent.pop_back();
    }
}

} // namespace gw::server
