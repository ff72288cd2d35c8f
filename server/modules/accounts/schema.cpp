#include "server/modules/accounts/schema.h"

namespace gw::server {

std::vector<sql::Migration> accountsMigrations() {
    return {
        {2,
         {
             "CREATE TABLE account (id BLOB NOT NULL UNIQUE, display_name TEXT NOT NULL,"
             " is_operator INTEGER NOT NULL) STRICT",
             "CREATE TABLE credential (email TEXT NOT NULL UNIQUE, account BLOB NOT NULL UNIQUE,"
             " password_hash TEXT NOT NULL) STRICT",
             "CREATE TABLE device (account BLOB NOT NULL, device BLOB NOT NULL, first_seen INTEGER NOT NULL,"
             " last_seen INTEGER NOT NULL, UNIQUE (account, device)) STRICT",
             "CREATE TABLE session (id INTEGER PRIMARY KEY AUTOINCREMENT, account BLOB NOT NULL,"
             " device BLOB NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER) STRICT",
             "CREATE INDEX session_by_account ON session (account, ended_at)",
             "CREATE TABLE token (hash BLOB NOT NULL UNIQUE, session INTEGER NOT NULL REFERENCES session "
             "(id),"
             " issued_at INTEGER NOT NULL, replaced_at INTEGER) STRICT",
             "CREATE INDEX token_by_session ON token (session)",
         }}};
}

} // namespace gw::server
