#include "server/play/player.h"

#include "server/play/window.h"

#include <algorithm>

namespace gw::server {
namespace {

constexpr int tries_max = 50;

protocol::Command envelope(const TimedCommand& timed) {
    Encoded encoded = encode(timed.command);
    return {.id = timed.id,
            .lane = streamOf(timed.command),
            .seq = 0,
            .deps = timed.deps,
            .type = std::move(encoded.type),
            .version = encoded.version,
            .args = std::move(encoded.body),
            .based_on = 0,
            .blobs = blobsOf(timed.command),
            .issued_at = timed.at};
}

} // namespace

Player::Player(Instant begins_at)
    : m_clock(begins_at)
    , m_executor(m_clock) {}

Player::~Player() = default;

Result<std::unique_ptr<Player>> Player::open(const QString& data_folder, Instant begins_at) {
    std::unique_ptr<Player> player(new Player(begins_at));
    Player& self = *player;
    auto core = Core::open({.clock = self.m_clock,
                            .random = self.m_random,
                            .executor = [&self](const std::string&) -> Executor& { return self.m_executor; },
                            .data_folder = data_folder});
    if (!core)
        return core.error();
    player->m_core = std::move(*core);
    self.m_executor.runUntilIdle();
    return player;
}

Result<void> Player::registerAccounts(const std::vector<NewAccount>& accounts) {
    std::optional<Problem> first;
    for (const auto& account : accounts)
        m_core->registerAccount(account, [&first](const Result<void>& done) {
            if (!done && !first)
                first = done.error();
        });
    m_executor.runUntilIdle();
    if (first)
        return *first;
    return {};
}

Result<std::vector<Player::Played>> Player::play(std::span<const TimedCommand> commands,
                                                 const Progress& progress) {
    std::vector<Played> played(commands.size());
    for (std::size_t next = 0; next < commands.size();) {
        Window window;
        while (next < commands.size() && window.take(next, commands[next]))
            ++next;
        m_clock.setNow(std::max(m_clock.now(), commands[next - 1].at));
        if (const auto settled = settle(commands, window.inOrder(), played); !settled)
            return settled.error();
        if (progress)
            progress(next, commands.size());
    }
    return played;
}

Result<void> Player::settle(std::span<const TimedCommand> commands, const std::vector<std::size_t>& window,
                            std::vector<Played>& played) {
    std::vector<std::size_t> waiting = window;
    for (int tries = 0; tries < tries_max && !waiting.empty(); ++tries) {
        std::vector<std::size_t> deferred;
        for (const std::size_t index : waiting)
            m_core->submit(
                commands[index].actor, envelope(commands[index]),
                [&, index](const Core::Outcome& outcome) {
                    if (outcome.result.taken == protocol::Taken::defer)
                        return deferred.push_back(index);
                    played[index] = {outcome.result.taken == protocol::Taken::duplicate, outcome.rejected};
                    if (outcome.result.taken == protocol::Taken::park)
                        played[index].rejected =
                            Problem{.code = outcome.result.problem_code,
                                    .what = "The command conflicts with one of an earlier run."};
                },
                commands[index].at);
        m_executor.runUntilIdle();
        std::sort(deferred.begin(), deferred.end());
        waiting = std::move(deferred);
    }
    if (!waiting.empty())
        return Problem{
            .code = "stuck",
            .what = "The marketplace did not take a command. Check the free space of the disk and run the "
                    "same again: it continues where it stopped."};
    return {};
}

protocol::Response Player::ask(protocol::Request request) {
    std::optional<protocol::Response> answer;
    m_core->handle(std::move(request),
                   [&answer](protocol::Response response) { answer = std::move(response); });
    m_executor.runUntilIdle();
    return answer ? std::move(*answer) : protocol::Response{.status = 504};
}

Result<std::string> Player::token(AccountId account) {
    Result<std::string> token = Problem{.code = "stuck", .what = "The accounts module gave no token."};
    m_core->issueToken(account, newId<DeviceId>(m_clock.now(), m_random),
                       [&token](Result<std::string> issued) { token = std::move(issued); });
    m_executor.runUntilIdle();
    return token;
}

} // namespace gw::server
