#include "model/codec/vocabulary.h"
#include "runtime/system_clock.h"
#include "runtime/system_random.h"
#include "runtime/thread_executor.h"
#include "server/core/core.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <thread>

/// Durable commands end to end through the server core: pushed by 64 clients, decided, in both sides' feeds
/// (quality.md, Speed).
namespace gw::bench {

namespace {

constexpr int clients_count = 64;

/// One thread for each executor that the core asks for.
class Executors {
public:
    Executor& operator()(const std::string& name) {
        const std::scoped_lock lock(m_mutex);
        auto& slot = m_executors[name];
        if (!slot)
            slot = std::make_unique<ThreadExecutor>(name);
        return *slot;
    }

private:
    std::mutex m_mutex = {};
    std::map<std::string, std::unique_ptr<ThreadExecutor>> m_executors = {};
};

/// A person who writes messages to a partner, one push after the other.
struct Client {
    AccountId account;
    DeviceId device;
    AccountId partner;
    std::string token = {};
    std::uint64_t seq = 0;
    std::vector<double> latencies = {};
};

class Load {
public:
    Load(server::Core& core, Clock& clock, Random& random, int commands)
        : m_core(core)
        , m_clock(clock)
        , m_random(random)
        , m_left(commands) {}

    void addClient() {
        const std::scoped_lock lock(m_mutex);
        m_clients.push_back({makeId<AccountId>(), makeId<DeviceId>(), makeId<AccountId>()});
        auto& client = m_clients.back();
        registerAccount(client.account);
        registerAccount(client.partner);
        std::promise<std::string> token;
        m_core.issueToken(client.account, client.device,
                          [&](Result<std::string> result) { token.set_value(result.value()); });
        client.token = token.get_future().get();
    }

    /// Runs all clients at once until the commands are used up; seconds until all is in the feeds.
    double run() {
        const Stopwatch watch;
        for (auto& client : m_clients)
            push(client, OpenConversation{conversationOf(client), client.partner});
        std::unique_lock lock(m_mutex);
        m_finished.wait(lock, [&] { return m_done == static_cast<int>(m_clients.size()); });
        while (!m_core.caughtUp())
            std::this_thread::yield();
        return watch.seconds();
    }

    std::vector<double> latencies() const {
        std::vector<double> all;
        for (const auto& client : m_clients)
            all.insert(all.end(), client.latencies.begin(), client.latencies.end());
        return all;
    }
    int refused() const { return m_refused; }

private:
    template<class SomeId>
    SomeId makeId() {
        return newId<SomeId>(m_clock.now(), m_random);
    }
    static ConversationId conversationOf(const Client& client) {
        return conversationBetween(client.account, client.partner);
    }

    void registerAccount(AccountId account) {
        std::promise<Result<void>> registered;
        m_core.registerAccount({.id = account, .display_name = "Client"},
                               [&](Result<void> result) { registered.set_value(std::move(result)); });
        registered.get_future().get().value();
    }

    void push(Client& client, const ConversationCommand& command) {
        auto envelope = protocol::envelope(makeId<CommandId>(), command, m_clock.now());
        envelope.seq = ++client.seq;
        const protocol::Push push{
            .device = client.device, .incarnation = 1, .commands = {std::move(envelope)}};
        m_core.handle({.method = "POST",
                       .path = "/v1/commands",
                       .query = {},
                       .token = client.token,
                       .content_type = "application/json",
                       .body = protocol::encodePush(push)},
                      [this, &client, watch = Stopwatch(), command](const protocol::Response& reply) {
                          answered(client, reply, watch.seconds() * 1'000, command);
                      });
    }

    void answered(Client& client, const protocol::Response& reply, double took_ms,
                  const ConversationCommand& command) {
        const auto results = protocol::decodePushReply(reply.body);
        const bool is_taken = reply.status == 200 && results && !results->empty() &&
                              results->front().taken == protocol::Taken::accepted;
        if (!is_taken) {
            // A fact it needs has not arrived yet: come again.
            ++m_refused;
            --client.seq;
            return push(client, command);
        }
        client.latencies.push_back(took_ms);
        if (--m_left >= 0)
            return push(client, SendMessage{conversationOf(client),
                                            makeId<MessageId>(),
                                            "A message of ordinary length, such as people write to each "
                                            "other about an order.",
                                            {},
                                            std::nullopt,
                                            m_clock.now()});
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        m_finished.notify_one();
    }

    server::Core& m_core;
    Clock& m_clock;
    Random& m_random;
    std::atomic<int> m_left;
    std::atomic<int> m_refused = 0;
    int m_done = 0;
    std::mutex m_mutex = {};
    std::condition_variable m_finished = {};
    std::deque<Client> m_clients = {};
};

} // namespace

void benchServer(int commands) {
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    // Before the core: its executors end first.
    std::unique_ptr<server::Core> core;
    Executors executors;
    core =
        server::Core::open({.clock = clock,
                            .random = random,
                            .executor = [&](const std::string& name) -> Executor& { return executors(name); },
                            .data_folder = folder.path()})
            .value();
    Load load(*core, clock, random, commands);
    for (int i = 0; i < clients_count; ++i)
        load.addClient();
    const double seconds = load.run();
    const auto latencies = load.latencies();
    print("commands of 64 clients, durable and in both feeds (reach: 10,000)",
          static_cast<double>(latencies.size()) / seconds, "commands/s");
    print("accepted after, p50", percentile(latencies, 50), "ms");
    print("accepted after, p99", percentile(latencies, 99), "ms");
    print("came again for a fact that was on its way", load.refused(), "times");
}

} // namespace gw::bench

int main(int argc, char** argv) { gw::bench::benchServer(gw::bench::countFrom(argc, argv, 30'000)); }
