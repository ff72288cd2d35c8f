#include "sync/views/pending.h"

#include "sync/store/outbox.h"
#include "sync/store/values.h"
#include "sync/views/progress.h"

namespace gw::views {

std::vector<Pending> pendingOf(sql::Database& database, std::int64_t stream) {
    std::vector<Pending> pending;
    auto row =
        database.statement("SELECT id, state, prediction IS NOT NULL, predicted, type, version, args, "
                           "predicted_at FROM outbox WHERE stream = ? AND dismissed = 0 ORDER BY number");
    row.bind(stream);
    while (row.next()) {
        const auto state = static_cast<store::CommandState>(row.integer(1));
        pending.push_back({.command = store::idFrom<CommandId>(row.view(0)),
                           .progress = progressOf(state, row.integer(2) != 0),
                           .events = store::predictedEvents(row.view(3)),
                           .what = decodeCommand(row.view(4), static_cast<int>(row.integer(5)),
                                                 store::must(parseJson(row.view(6)))),
                           .time = Instant::fromUnixMs(row.integer(7))});
    }
    return pending;
}

PendingCounts countPending(sql::Database& database, std::int64_t stream) {
    auto row = database.statement(
        "SELECT count(*) FILTER (WHERE state < 7), count(*) FILTER (WHERE state IN (8, 9, 11) AND "
        "dismissed = 0) FROM outbox WHERE stream = ?");
    row.bind(stream);
    row.next();
    return {.unsettled = static_cast<int>(row.integer(0)),
            .needs_attention = static_cast<int>(row.integer(1))};
}

std::vector<Artefact> filesOf(const AnyCommand& command) {
    std::vector<Artefact> files;
    const auto add = [&](const std::vector<Artefact>& more) {
        files.insert(files.end(), more.begin(), more.end());
    };
    const auto of_body = [&](const auto& body) {
        if constexpr (requires { body.artefacts; })
            add(body.artefacts);
        if constexpr (requires { body.attachments; })
            add(body.attachments);
        if constexpr (requires { body.answers; }) {
            for (const auto& answer : body.answers)
                add(answer.files);
        }
    };
    std::visit([&](const auto& one) { std::visit(of_body, one); }, command);
    return files;
}

} // namespace gw::views
