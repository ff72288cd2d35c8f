#include "server/modules/accounts/session_book.h"

#include "server/module/columns.h"
#include "server/modules/accounts/tuning.h"
#include "sql/database.h"

#include <sodium.h>

#include <mutex>

namespace gw::server {

namespace {

constexpr std::size_t token_bytes = 32;
constexpr int encoding = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

void addToken(sql::Database& database, const TokenHash& token, std::int64_t session, Instant now) {
    database.statement("INSERT INTO token (hash, session, issued_at) VALUES (?, ?, ?)")
        .bindBytes(token)
        .bind(session)
        .bind(now.unixMs())
        .run();
}

std::int64_t addSession(sql::Database& database, AccountId account, DeviceId device, Instant now) {
    database.statement("INSERT INTO session (account, device, started_at) VALUES (?, ?, ?)")
        .bindBytes(bytesOf(account))
        .bindBytes(bytesOf(device))
        .bind(now.unixMs())
        .run();
    auto row = database.statement("SELECT last_insert_rowid()");
    row.next();
    return row.integer(0);
}

void noteDevice(sql::Database& database, AccountId account, DeviceId device, Instant now) {
    database
        .statement("INSERT INTO device (account, device, first_seen, last_seen) VALUES (?1, ?2, ?3, ?3)"
                   " ON CONFLICT (account, device) DO UPDATE SET last_seen = ?3")
        .bindBytes(bytesOf(account))
        .bindBytes(bytesOf(device))
        .bind(now.unixMs())
        .run();
}

std::vector<std::int64_t> surplusSessions(sql::Database& database, AccountId account) {
    auto row = database.statement("SELECT id FROM session WHERE account = ? AND ended_at IS NULL"
                                  " ORDER BY id DESC LIMIT -1 OFFSET ?");
    row.bindBytes(bytesOf(account)).bind(accounts_tuning::sessions_per_account_max);
    std::vector<std::int64_t> surplus;
    while (row.next())
        surplus.push_back(row.integer(0));
    return surplus;
}

} // namespace

std::string SessionBook::newToken() {
    unsigned char random[token_bytes];
    randombytes_buf(random, sizeof random);
    std::string token(sodium_base64_encoded_len(sizeof random, encoding), '\0');
    sodium_bin2base64(token.data(), token.size(), random, sizeof random, encoding);
    token.pop_back(); // the terminator
    return token;
}

TokenHash SessionBook::hashOf(const std::string& token) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<const unsigned char*>(token.data()), token.size());
    return {reinterpret_cast<const char*>(hash), sizeof hash};
}

void SessionBook::load(sql::Database& database) {
    auto row = database.statement("SELECT t.hash, t.replaced_at IS NOT NULL, s.id, s.account FROM token t"
                                  " JOIN session s ON s.id = t.session WHERE s.ended_at IS NULL");
    const std::unique_lock lock(m_mutex);
    while (row.next()) {
        put(row.bytes(0), {row.integer(1) != 0 ? Standing::replaced : Standing::valid, row.integer(2),
                           idFrom<AccountId>(row.bytes(3))});
    }
}

SessionBook::Known SessionBook::find(const std::string& token) const {
    const auto hash = hashOf(token);
    const std::shared_lock lock(m_mutex);
    const auto found = m_tokens.find(hash);
    return found == m_tokens.end() ? Known{} : found->second;
}

SessionBook::Change SessionBook::open(sql::Database& database, AccountId account, DeviceId device,
                                      const TokenHash& token, Instant now) {
    noteDevice(database, account, device, now);
    const auto session = addSession(database, account, device, now);
    addToken(database, token, session, now);
    Change change{.tokens = {{token, {Standing::valid, session, account}}}};
    for (const auto surplus : surplusSessions(database, account))
        change.ended.push_back(end(database, surplus, now).ended.front());
    return change;
}

SessionBook::Change SessionBook::rotate(sql::Database& database, const TokenHash& old, const TokenHash& token,
                                        Instant now) {
    auto row = database.statement("SELECT s.id, s.account, t.replaced_at IS NOT NULL FROM token t"
                                  " JOIN session s ON s.id = t.session"
                                  " WHERE t.hash = ? AND s.ended_at IS NULL");
    row.bindBytes(old);
    if (!row.next())
        return {};
    const auto session = row.integer(0);
    const auto account = idFrom<AccountId>(row.bytes(1));
    if (row.integer(2) != 0)
        return end(database, session, now);
    database.statement("UPDATE token SET replaced_at = ? WHERE hash = ?")
        .bind(now.unixMs())
        .bindBytes(old)
        .run();
    addToken(database, token, session, now);
    return {.tokens = {{old, {Standing::replaced, session, account}},
                       {token, {Standing::valid, session, account}}}};
}

SessionBook::Change SessionBook::end(sql::Database& database, std::int64_t session, Instant now) {
    database.statement("UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
        .bind(now.unixMs())
        .bind(session)
        .run();
    database.statement("DELETE FROM token WHERE session = ?").bind(session).run();
    return {.ended = {session}};
}

void SessionBook::apply(const Change& change) {
    const std::unique_lock lock(m_mutex);
    for (const auto& [token, known] : change.tokens)
        put(token, known);
    for (const auto session : change.ended) {
        for (const auto& token : m_sessions[session])
            m_tokens.erase(token);
        m_sessions.erase(session);
    }
}

void SessionBook::put(const TokenHash& token, const Known& known) {
    if (m_tokens.insert_or_assign(token, known).second)
        m_sessions[known.session].push_back(token);
}

} // namespace gw::server
