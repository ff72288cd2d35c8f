#pragma once

#include "model/codec/vocabulary.h"
#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "server/core/core.h"
#include "sync/protocol/chain.h"
#include "sync/protocol/tuning.h"
#include "tests/support/model_fixtures.h"

#include <boost/json/parse.hpp>

#include <map>
#include <stdexcept>

namespace gw::server {

/// A marketplace on one thread in virtual time, with the people of the fixtures signed in.
class Market {
public:
    explicit Market(QString folder = {}, std::uint64_t seed = 1)
        : m_folder(std::move(folder))
        , m_random(seed) {
        open();
    }

    void open() {
        auto opened = Core::open({.clock = clock,
                                  .random = m_random,
                                  .executor = [this](const std::string&) -> Executor& { return executor; },
                                  .data_folder = m_folder});
        if (!opened)
            throw std::runtime_error(opened.error().what);
        core = std::move(*opened);
        executor.runDue();
    }
    /// The process dies: what was not made durable is gone, tasks left on the executor find nobody.
    void crash() { core.reset(); }

    void registerEverybody() {
        for (const auto& [account, name] : std::map<AccountId, std::string>{{fixtures::seller, "Sara"},
                                                                            {fixtures::buyer, "Ben"},
                                                                            {fixtures::stranger, "Stan"},
                                                                            {fixtures::staff, "Review"}})
            core->registerAccount(
                {.id = account, .display_name = name, .is_operator = account == fixtures::staff},
                [](const Result<void>& done) { done.value(); });
        executor.runDue();
        for (const auto& account : {fixtures::seller, fixtures::buyer, fixtures::stranger, fixtures::staff})
            core->issueToken(account, deviceOf(account), [this, account](const Result<std::string>& token) {
                tokens[account] = token.value();
            });
        executor.runDue();
    }

    static DeviceId deviceOf(AccountId account) { return DeviceId(account.uuid()); }

    protocol::Command envelope(const AnyCommand& command, std::uint64_t seq = 0) {
        auto envelope = protocol::envelope(newId<CommandId>(clock.now(), m_random), command, clock.now());
        envelope.seq = seq;
        return envelope;
    }

    /// Submits from inside the process and runs until it is answered.
    Core::Outcome submit(AccountId actor, const protocol::Command& command, std::optional<Instant> at = {}) {
        std::optional<Core::Outcome> outcome;
        core->submit(
            actor, command, [&](Core::Outcome one) { outcome = std::move(one); }, at);
        executor.runDue();
        return outcome.value();
    }
    Core::Outcome submit(AccountId actor, const AnyCommand& command) {
        return submit(actor, envelope(command));
    }
    /// Submits a command that must take effect.
    void accept(AccountId actor, const AnyCommand& command) {
        const auto outcome = submit(actor, command);
        if (outcome.rejected)
            throw std::runtime_error(outcome.rejected->code);
        if (outcome.result.taken != protocol::Taken::accepted)
            throw std::runtime_error("not accepted");
    }

    protocol::Response ask(protocol::Request request) {
        std::optional<protocol::Response> answer;
        core->handle(std::move(request), [&](protocol::Response one) { answer = std::move(one); });
        executor.runDue();
        return answer.value();
    }
    protocol::Response get(AccountId account, const std::string& path,
                           std::map<std::string, std::string> query = {}) {
        return ask({.method = "GET", .path = path, .query = std::move(query), .token = tokens.at(account)});
    }
    std::vector<protocol::PushResult> push(AccountId account, std::vector<protocol::Command> commands,
                                           std::uint64_t incarnation = 1) {
        const auto response =
            ask({.method = "POST",
                 .path = "/v1/commands",
                 .query = {},
                 .token = tokens.at(account),
                 .content_type = "application/json",
                 .body = protocol::encodePush({deviceOf(account), incarnation, std::move(commands)})});
        if (response.status != 200)
            throw std::runtime_error(response.body);
        return protocol::decodePushReply(response.body).value();
    }

    /// The whole feed of an account, page by page, with its chain verified.
    std::vector<protocol::Item> feed(AccountId account, const std::string& limit_bytes = "1000") {
        std::vector<protocol::Item> items;
        auto link = protocol::chainStart();
        for (std::uint64_t after = 0;;) {
            const auto response =
                get(account, "/v1/feed", {{"after", std::to_string(after)}, {"limit_bytes", limit_bytes}});
            const auto page = protocol::decodePage(response.body, after).value();
            link = protocol::verifyChain(link, page.items).value();
            if (link != page.head_hash)
                throw std::runtime_error("the page's hash is not its last link");
            items.insert(items.end(), page.items.begin(), page.items.end());
            after = page.next;
            if (!page.more)
                return items;
        }
    }
    /// The states that a device folds from the feed.
    std::map<std::string, AnyState> fold(AccountId account) {
        std::map<std::string, std::optional<AnyState>> states;
        for (const auto& item : feed(account)) {
            if (item.kind != protocol::ItemKind::event)
                continue;
            const auto event = decodeEvent(item.type, item.version, item.body).value();
            auto& state = states[item.stream];
            state = evolve(std::move(state), event, {item.time, item.actor});
        }
        std::map<std::string, AnyState> folded;
        for (auto& [stream, state] : states)
            folded.emplace(stream, *state);
        return folded;
    }

    void publishGig() {
        using namespace fixtures;
        accept(seller, GigCommand(SaveGigDraft{gig_id, patchTo(gigContent()), {}}));
        accept(seller, GigCommand(SubmitGig{gig_id, gig_version}));
        accept(staff, GigCommand(ApproveGig{gig_id, gig_version}));
    }
    /// The order of the fixtures, delivered without a file.
    void deliverOrder() {
        using namespace fixtures;
        accept(buyer, OrderCommand(placeOrder()));
        accept(staff, OrderCommand(RecordPayment{order_id, usd(23'210), "card-1"}));
        accept(buyer, OrderCommand(SubmitRequirements{order_id, {{"name", "Acme", {}}}}));
        accept(seller, OrderCommand(delivery({})));
    }

    ManualClock clock{fixtures::start};
    LocalExecutor executor{clock};
    std::unique_ptr<Core> core;
    std::map<AccountId, std::string> tokens;

private:
    QString m_folder;
    SeededRandom m_random;
};

} // namespace gw::server
