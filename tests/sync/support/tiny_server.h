#pragma once

#include "sync/engine/ports.h"
#include "sync/protocol/blob.h"
#include "sync/protocol/command.h"
#include "tests/sync/support/feed_writer.h"

#include <deque>
#include <set>

namespace gw::fixtures {

/// The least server that an engine can talk to: it keeps one account's feed, decides by the model, and can be
/// told to misbehave. Answers come through the executor, as from any network.
class TinyServer : public sync::Network {
public:
    TinyServer(Executor& executor, AccountId account)
        : m_executor(executor)
        , m_account(account) {}

    void send(protocol::Request request, Done done) override {
        requests.push_back(request);
        std::optional<protocol::Response> reply;
        if (!is_down) {
            reply = answer(request);
            if (intercept)
                reply = intercept(request, std::move(reply));
        }
        const auto delay = delay_of ? delay_of(request) : milliseconds(0);
        m_executor.postAfter(delay, [done = std::move(done), reply = std::move(reply)] { done(reply); });
    }
    void listen(const std::string& token) override { listening_with = token; }

    /// Nothing arrives at all.
    bool is_down = false;
    /// Changes or drops answers; the request has been carried out.
    std::function<std::optional<protocol::Response>(const protocol::Request&,
                                                    std::optional<protocol::Response>)>
        intercept;
    /// Answers instead of the server, before anything is carried out.
    std::function<std::optional<protocol::Response>(const protocol::Request&)> override_answer;
    /// How long an answer takes; at once when empty.
    std::function<milliseconds(const protocol::Request&)> delay_of;
    /// Decides what a push says of one command, instead of carrying it out.
    std::function<std::optional<protocol::PushResult>(const protocol::Command&)> override_command;

    std::deque<protocol::Request> requests;
    std::string listening_with;
    std::string epoch = "epoch-1";
    FeedWriter feed;
    std::map<std::string, AnyState> states;
    std::map<std::string, std::uint64_t> lanes;
    std::map<CommandId, int> effects;
    std::set<std::string> parts, blobs;
    std::map<std::string, std::string> part_bytes;
    std::map<std::string, std::string> files; ///< bytes to be fetched, by root
    std::size_t page_items = 1'000'000;

    int count(const std::string& path) const {
        int n = 0;
        for (const auto& request : requests)
            n += request.path.starts_with(path) ? 1 : 0;
        return n;
    }

    /// Something that others did: events in the account's feed, folded into the server's states.
    void happen(const AnyCommand& command, AccountId actor, const Context& context) {
        auto& slot = states;
        const auto stream = streamOf(command);
        const auto found = slot.find(stream);
        std::optional<AnyState> state;
        if (found != slot.end())
            state = found->second;
        const auto events = decide(state, command, context).value();
        for (const auto& event : events)
            state = evolve(std::move(state), event, {feed.now, actor});
        slot.insert_or_assign(stream, *state);
        feed.command(events, actor, {}, false);
    }

private:
    protocol::Response answer(const protocol::Request& request) {
        if (override_answer) {
            if (auto other = override_answer(request))
                return *other;
        }
        if (request.path == "/v1/hello")
            return ok(protocol::encodeHello({.protocol = 1,
                                             .epoch = epoch,
                                             .head = feed.head(),
                                             .server_time = feed.now,
                                             .account = m_account,
                                             .display_name = "Sara",
                                             .is_operator = false,
                                             .blob_size_bytes_max = 1 << 26}));
        if (request.path == "/v1/feed")
            return answerFeed(request);
        if (request.path == "/v1/commands")
            return answerPush(request);
        return answerBlob(request);
    }

    protocol::Response answerFeed(const protocol::Request& request) {
        if (request.query.at("epoch") != epoch)
            return problem(409, "epoch_changed");
        const auto after = std::stoull(request.query.at("after"));
        if (after > feed.head())
            return problem(409, "diverged");
        return ok(protocol::encodePage(feed.page(after, page_items)));
    }

    protocol::Response answerPush(const protocol::Request& request) {
        const auto push = protocol::decodePush(request.body).value();
        std::vector<protocol::PushResult> results;
        for (const auto& command : push.commands) {
            auto other = override_command ? override_command(command) : std::nullopt;
            results.push_back(other ? *other : carryOut(command, push.incarnation));
        }
        return ok(protocol::encodePushReply(results));
    }

    protocol::PushResult carryOut(const protocol::Command& command, std::uint64_t incarnation) {
        using protocol::Taken;
        if (effects.contains(command.id))
            return {.id = command.id, .taken = Taken::duplicate};
        auto& mark = lanes[std::to_string(incarnation) + command.lane];
        if (command.seq != mark + 1)
            return {.id = command.id, .taken = Taken::hold, .want = mark + 1};
        const auto decoded = decodeCommand(command.type, command.version, command.args).value();
        std::optional<AnyState> state;
        if (const auto found = states.find(command.lane); found != states.end())
            state = found->second;
        const auto decided = decide(state, decoded, contextOf(m_account, feed.now));
        ++mark;
        ++effects[command.id];
        if (!decided) {
            feed.rejection(command.id, command.lane, m_account, decided.error());
        } else {
            for (const auto& event : *decided)
                state = evolve(std::move(state), event, {feed.now, m_account});
            if (state)
                states.insert_or_assign(command.lane, *state);
            feed.command(*decided, m_account, command.id, true);
        }
        return {.id = command.id, .taken = Taken::accepted};
    }

    protocol::Response answerBlob(const protocol::Request& request) {
        if (request.method == "GET")
            return answerFile(request);
        if (request.method == "PUT") {
            const auto digest = protocol::partDigest(request.body).toString();
            parts.insert(digest);
            part_bytes[digest] = request.body;
            return {.status = 204};
        }
        const auto manifest = protocol::decodeManifest(request.body).value();
        std::vector<PartDigest> missing;
        for (const auto& part : manifest.parts) {
            if (!parts.contains(part.digest.toString()))
                missing.push_back(part.digest);
        }
        if (request.path == "/v1/blobs/commit" && missing.empty())
            blobs.insert(manifest.root.toString());
        return ok(protocol::encodeMissing(missing));
    }

    /// "/v1/blobs/<root>" with a range, or "/v1/blobs/<root>/manifest".
    protocol::Response answerFile(const protocol::Request& request) const {
        const auto rest = request.path.substr(std::string("/v1/blobs/").size());
        const auto file = files.find(rest.substr(0, rest.find('/')));
        if (file == files.end())
            return problem(404, "not_found");
        const auto& bytes = file->second;
        if (rest.ends_with("/manifest"))
            return ok(protocol::encodeManifest(protocol::manifestOf(bytes)));
        if (request.range.empty())
            return ok(bytes);
        const auto from = std::stoul(request.range.substr(6));
        const auto last = std::stoul(request.range.substr(request.range.find('-') + 1));
        return {.status = 206, .body = bytes.substr(from, last - from + 1)};
    }

    static protocol::Response ok(std::string body) { return {.status = 200, .body = std::move(body)}; }
    static protocol::Response problem(int status, const std::string& code) {
        return {.status = status, .body = protocol::encodeProblem(status, {.code = code, .what = code})};
    }

    Executor& m_executor;
    AccountId m_account;
};

} // namespace gw::fixtures
