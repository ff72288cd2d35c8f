#include "server/play/player.h"

#include "server/play/window.h"

#include <algorithm>

namespace gw::server {
namespace {

/// Rounds in which nothing was taken before the marketplace counts as stuck.
constexpr int idle_rounds_max = 50;
/// How long a round in which nothing was taken waits for what is tried again after a pause.
constexpr milliseconds idle_wait{1'000};

protocol::Command envelope(const TimedCommand& timed) {
    auto command = protocol::envelope(timed.id, timed.command, timed.at);
    command.deps = timed.deps;
    return command;
}

Player::Played outcomeOf(const Core::Outcome& taken) {
    Player::Played played{taken.result.taken == protocol::Taken::duplicate, taken.rejected};
    if (taken.result.taken == protocol::Taken::park)
        played.rejected = Problem{.code = taken.result.problem_code,
                                  .what = "The command conflicts with one of an earlier run."};
    return played;
}

} // namespace

Player::Player(Instant begins_at)
    : m_clock(begins_at)
    , m_executor(m_clock) {}

Player::~Player() = default;

Result<std::unique_ptr<Player>> Player::open(const QString& data_folder, Instant begins_at) {
    std::unique_ptr<Player> player(new Player(begins_at));
    Player& self = *player;
    if (!data_folder.isEmpty()) {
        auto folder = DataFolder::open(data_folder);
        if (!folder)
            return folder.error();
        self.m_folder = std::move(*folder);
    }
    auto core = Core::open({.clock = self.m_clock,
                            .random = self.m_random,
                            .executor = [&self](const std::string&) -> Executor& { return self.m_executor; },
                            .data_folder = data_folder});
    if (!core)
        return core.error();
    player->m_core = std::move(*core);
    self.m_executor.runDue();
    return player;
}

Result<void> Player::registerAccounts(const std::vector<NewAccount>& accounts) {
    std::optional<Problem> first;
    for (const auto& account : accounts)
        m_core->registerAccount(account, [&first](const Result<void>& done) {
            if (!done && !first)
                first = done.error();
        });
    m_executor.runDue();
    if (first)
        return *first;
    return {};
}

Result<std::vector<Player::Played>> Player::play(std::span<const TimedCommand> commands,
                                                 const Progress& progress) {
    std::vector<Played> played(commands.size());
    for (std::size_t next = 0; next < commands.size();) {
        const std::size_t first = next;
        Window window;
        while (next < commands.size() && window.take(next, commands[next]))
            ++next;
        // Timers up to the first command come before it; those of later ones when each stream gets there.
        moveTo(commands[first].at);
        for (const auto& streams : {window.gigs(), window.others()})
            if (const auto settled = settle(commands, streams, played); !settled)
                return settled.error();
        if (progress)
            progress(next, commands.size());
    }
    if (!commands.empty())
        moveTo(commands.back().at);
    return played;
}

void Player::moveTo(Instant at) {
    m_clock.setNow(std::max(m_clock.now(), at));
    m_core->raiseTimers();
    m_executor.runDue();
}

Result<void> Player::settle(std::span<const TimedCommand> commands,
                            std::map<std::string, std::deque<std::size_t>> streams,
                            std::vector<Played>& played) {
    for (int idle_rounds = 0; !streams.empty(); ++idle_rounds) {
        if (idle_rounds == idle_rounds_max)
            return Problem{
                .code = "stuck",
                .what = "The marketplace did not take a command. Check the free space of the disk and run "
                        "the same again: it continues where it stopped."};
        for (auto& entry : streams) {
            auto& waiting = entry.second;
            const std::size_t index = waiting.front();
            m_core->submit(
                commands[index].actor, envelope(commands[index]),
                [&waiting, &idle_rounds, &outcome = played[index]](const Core::Outcome& taken) {
                    if (taken.result.taken == protocol::Taken::defer)
                        return;
                    outcome = outcomeOf(taken);
                    waiting.pop_front();
                    idle_rounds = -1;
                },
                commands[index].at);
        }
        m_executor.runDue();
        if (idle_rounds > 0)
            m_executor.runUntilIdle(idle_wait);
        std::erase_if(streams, [](const auto& stream) { return stream.second.empty(); });
    }
    return {};
}

protocol::Response Player::ask(protocol::Request request) {
    std::optional<protocol::Response> answer;
    m_core->handle(std::move(request),
                   [&answer](protocol::Response response) { answer = std::move(response); });
    m_executor.runDue();
    if (!answer) // it waits for something new, for a while
        m_executor.runUntilIdle();
    return answer ? std::move(*answer) : protocol::Response{.status = 504};
}

Result<std::string> Player::token(AccountId account) {
    return token(account, newId<DeviceId>(m_clock.now(), m_random));
}

Result<std::string> Player::token(AccountId account, DeviceId device) {
    Result<std::string> token = Problem{.code = "stuck", .what = "The accounts module gave no token."};
    m_core->issueToken(account, device, [&token](Result<std::string> issued) { token = std::move(issued); });
    m_executor.runDue();
    return token;
}

} // namespace gw::server
