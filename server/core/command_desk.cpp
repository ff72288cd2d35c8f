#include "server/core/command_desk.h"

#include "sync/protocol/tuning.h"

#include <atomic>

namespace gw::server {

namespace {

/// Collects the results of one push, which come from several threads.
struct Collected {
    explicit Collected(std::size_t count, Answer answer)
        : results(count)
        , missing(count)
        , done(std::move(answer)) {}
    std::vector<std::optional<protocol::PushResult>> results;
    std::atomic<std::size_t> missing;
    Answer done;

    void put(std::size_t index, protocol::PushResult result) {
        results[index] = std::move(result);
        if (--missing == 0)
            finish();
    }
    void finish() {
        std::vector<protocol::PushResult> all;
        for (auto& result : results)
            all.push_back(std::move(*result));
        done(jsonResponse(200, protocol::encodePushReply(all)));
    }
};

} // namespace

void CommandDesk::add(const std::shared_ptr<ModuleHost>& host) {
    for (const auto& kind : host->declaration().kinds)
        m_by_kind.emplace(kind, host);
}

void CommandDesk::push(AccountId actor, const protocol::Request& request, Answer done) const {
    if (request.body.size() > protocol::tuning::push_bytes_max)
        return done(problemResponse(413, {.code = "too_large",
                                          .what = "The request is too large. Nothing was taken; send fewer "
                                                  "commands at a time."}));
    auto push = protocol::decodePush(request.body);
    if (!push)
        return done(problemResponse(400, push.error()));
    if (push->commands.empty())
        return done(jsonResponse(200, protocol::encodePushReply({})));
    auto collected = std::make_shared<Collected>(push->commands.size(), std::move(done));
    const Origin origin{push->device, push->incarnation};
    for (std::size_t i = 0; i < push->commands.size(); ++i)
        submit({.actor = actor, .command = std::move(push->commands[i]), .origin = origin},
               [collected, i](Settlement settlement) { collected->put(i, std::move(settlement.result)); });
}

void CommandDesk::submit(Submission submission, std::function<void(Settlement)> done) const {
    const auto host = m_by_kind.find(kindOf(submission.command.lane));
    if (host == m_by_kind.end())
        return done(
            {{.id = submission.command.id, .taken = protocol::Taken::park, .problem_code = "unknown_lane"}});
    host->second->submit(std::move(submission), std::move(done));
}

} // namespace gw::server
