#include "server/module/inbox.h"

#include "server/module/columns.h"
#include "server/module/module.h"
#include "sync/protocol/chain.h"

namespace gw::server {

Inbox::Inbox(sql::Database& database)
    : m_database(database) {}

std::optional<Inbox::Known> Inbox::find(CommandId command) {
    auto row = m_database.statement("SELECT payload, ok, settled FROM command WHERE id = ?");
    row.bindBytes(bytesOf(command));
    if (!row.next())
        return std::nullopt;
    return Known{ChainHash(digestBytesFrom(row.view(0))), row.integer(1) != 0,
                 static_cast<Seq>(row.integer(2))};
}

void Inbox::remember(CommandId command, const Known& known) {
    m_database.statement("INSERT INTO command (id, payload, ok, settled) VALUES (?, ?, ?, ?)")
        .bindBytes(bytesOf(command))
        .bindBytes(bytesOf(known.payload))
        .bind(known.ok)
        .bind(known.settled)
        .run();
}

std::optional<Problem> Inbox::rejectionOf(const Known& known) {
    if (known.ok)
        return std::nullopt;
    auto row = m_database.statement("SELECT body FROM log WHERE seq = ?");
    row.bind(known.settled);
    if (!row.next())
        throw sql::SqlError("damaged_file", "a settlement is missing");
    const auto body = parseJson(row.view(0));
    const auto settled =
        body && body->is_object()
            ? protocol::decodeSettled(body->get_object())
            : Result<protocol::Settled>(Problem{.code = "bad_json", .what = "not an object"});
    if (!settled)
        throw sql::SqlError("damaged_file", "a settlement: " + settled.error().what);
    return settled->rejected;
}

std::uint64_t Inbox::laneMark(const Submission& submission) {
    auto row =
        m_database.statement("SELECT seq FROM lane WHERE device = ? AND incarnation = ? AND stream = ?");
    row.bindBytes(bytesOf(submission.origin->device))
        .bind(submission.origin->incarnation)
        .bind(submission.command.lane);
    return row.next() ? static_cast<std::uint64_t>(row.integer(0)) : 0;
}

void Inbox::moveLaneMark(const Submission& submission) {
    m_database
        .statement("INSERT INTO lane (device, incarnation, stream, seq) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT DO UPDATE SET seq = excluded.seq")
        .bindBytes(bytesOf(submission.origin->device))
        .bind(submission.origin->incarnation)
        .bind(submission.command.lane)
        .bind(submission.command.seq)
        .run();
}

ChainHash payloadOf(const Submission& submission) {
    const auto payload = protocol::payloadHash(submission.command);
    return protocol::bodyHash(bytesOf(submission.actor), bytesOf(payload));
}

} // namespace gw::server
