#include "sync/store/migrations.h"

namespace gw::store {

const std::vector<const char*>& tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",

        // A null `visible` says that the visible state is the confirmed one.
        "CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, confirmed BLOB, "
        "confirmed_version INTEGER NOT NULL DEFAULT 0, confirmed_at INTEGER, visible BLOB, "
        "lane_seq INTEGER NOT NULL DEFAULT 0)",

        // `folded` is 0 for an item that this program does not understand; it is kept for one that will.
        "CREATE TABLE items (pos INTEGER PRIMARY KEY, group_end INTEGER NOT NULL, kind INTEGER NOT NULL, "
        "id BLOB NOT NULL, stream INTEGER NOT NULL REFERENCES streams, stream_version INTEGER NOT NULL, "
        "type TEXT NOT NULL, version INTEGER NOT NULL, time INTEGER NOT NULL, actor BLOB NOT NULL, "
        "cause BLOB, body_hash BLOB NOT NULL, salt TEXT NOT NULL, body BLOB NOT NULL, "
        "folded INTEGER NOT NULL)",
        // Settlements have stream_version 0 and no place in a timeline.
        "CREATE INDEX items_by_stream ON items (stream, stream_version) WHERE stream_version > 0",

        "CREATE TABLE outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, "
        "stream INTEGER NOT NULL REFERENCES streams, seq INTEGER, deps TEXT NOT NULL, type TEXT NOT NULL, "
        "version INTEGER NOT NULL, args BLOB NOT NULL, blobs TEXT NOT NULL, based_on INTEGER NOT NULL, "
        "issued_at INTEGER NOT NULL, predicted_at INTEGER NOT NULL, payload_hash BLOB NOT NULL, "
        "state INTEGER NOT NULL, since INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, "
        "next_attempt INTEGER, crashes INTEGER NOT NULL DEFAULT 0, problem TEXT, prediction TEXT, "
        "predicted BLOB, blocked_by BLOB, dismissed INTEGER NOT NULL DEFAULT 0)",
        "CREATE INDEX outbox_by_stream ON outbox (stream, number)",
        "CREATE INDEX outbox_unsettled ON outbox (state, stream, number) WHERE state < 7",
        "CREATE INDEX outbox_needing_person ON outbox (since) "
        "WHERE state IN (8, 9, 11) AND dismissed = 0",
        "CREATE UNIQUE INDEX outbox_by_seq ON outbox (stream, seq) WHERE seq IS NOT NULL",

        // Which commands wait for which: the other way round from `deps` and `blobs`.
        "CREATE TABLE outbox_needs (need BLOB NOT NULL, command INTEGER NOT NULL, "
        "PRIMARY KEY (need, command)) WITHOUT ROWID",
        // Kept counts, because the sync light asks all the time.
        "CREATE TABLE outbox_counts (unsettled INTEGER NOT NULL, needing_person INTEGER NOT NULL)",
        "INSERT INTO outbox_counts VALUES (0, 0)",
        "CREATE TRIGGER outbox_added AFTER INSERT ON outbox BEGIN UPDATE outbox_counts SET "
        "unsettled = unsettled + (new.state < 7), "
        "needing_person = needing_person + (new.state IN (8, 9, 11) AND new.dismissed = 0); END",
        "CREATE TRIGGER outbox_removed AFTER DELETE ON outbox BEGIN UPDATE outbox_counts SET "
        "unsettled = unsettled - (old.state < 7), "
        "needing_person = needing_person - (old.state IN (8, 9, 11) AND old.dismissed = 0); END",
        "CREATE TRIGGER outbox_moved AFTER UPDATE OF state, dismissed ON outbox "
        "WHEN max(old.state, new.state) >= 7 BEGIN UPDATE outbox_counts SET "
        "unsettled = unsettled + (new.state < 7) - (old.state < 7), "
        "needing_person = needing_person + (new.state IN (8, 9, 11) AND new.dismissed = 0) "
        "- (old.state IN (8, 9, 11) AND old.dismissed = 0); END",

        "CREATE TABLE transitions (number INTEGER PRIMARY KEY, command BLOB NOT NULL, "
        "stream INTEGER NOT NULL, type TEXT NOT NULL, state INTEGER NOT NULL, at INTEGER NOT NULL, "
        "why TEXT NOT NULL)",
        "CREATE INDEX transitions_by_command ON transitions (command)",
        "CREATE INDEX transitions_cancelled ON transitions (number) WHERE state = 10",

        // An empty body is a deleted draft: its version lives on.
        "CREATE TABLE drafts (key TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL, "
        "saved_at INTEGER NOT NULL) WITHOUT ROWID",

        "CREATE TABLE blobs (root BLOB PRIMARY KEY, state INTEGER NOT NULL, name TEXT NOT NULL, "
        "size_bytes INTEGER NOT NULL, manifest BLOB NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID",

        // A feed that is fetched anew, until it is whole.
        "CREATE TABLE staged (pos INTEGER PRIMARY KEY, line BLOB NOT NULL)",
    };
    return statements;
}

} // namespace gw::store
