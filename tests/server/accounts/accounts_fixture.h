#pragma once

#include "model/codec/vocabulary.h"
#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "server/module/module_host.h"
#include "server/modules/accounts/accounts_module.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace gw::test {

inline const DeviceId laptop = *DeviceId::parse("01900000-0000-7000-8000-0000000000d1");
inline const DeviceId desktop = *DeviceId::parse("01900000-0000-7000-8000-0000000000d2");
inline const std::string password = "correct horse battery";

/// The accounts module in a host of its own, in virtual time.
class AccountsFixture {
public:
    explicit AccountsFixture(const QString& folder = {})
        : m_folder(folder) {
        open();
    }

    /// As a restart of the process does.
    void reopen() {
        host.reset();
        module.reset();
        executor.runUntilIdle();
        open();
    }

    protocol::Response ask(const std::string& method, const std::string& path, const std::string& body = {},
                           const std::string& token = {}) {
        std::optional<protocol::Response> answer;
        server::Call call{
            .request = {.method = method, .path = path, .query = {}, .token = token, .body = body},
            .caller = token.empty() ? std::nullopt : module->accountOf(token),
            .arguments = {}};
        host->answer(std::move(call), [&](protocol::Response response) { answer = std::move(response); });
        executor.runUntilIdle();
        return answer.value_or(protocol::Response{.status = 0});
    }

    protocol::Response enrol(const std::string& name, const std::string& email,
                             const std::string& secret = password) {
        return ask("POST", "/v1/accounts",
                   boost::json::serialize(boost::json::object{{"display_name", name},
                                                              {"email", email},
                                                              {"password", secret},
                                                              {"device", laptop.toString()}}));
    }
    protocol::Response signIn(const std::string& email, const std::string& secret = password) {
        return ask("POST", "/v1/sessions",
                   boost::json::serialize(boost::json::object{
                       {"email", email}, {"password", secret}, {"device", desktop.toString()}}));
    }

    static std::string field(const protocol::Response& response, const std::string& name) {
        const auto body = boost::json::parse(response.body);
        return std::string(body.at(name).as_string());
    }
    static std::string code(const protocol::Response& response) {
        return protocol::decodeProblem(response.body).code;
    }

    std::vector<server::Entry> log() { return host->log()->reader()->read(0, 1'000).value(); }

    ManualClock clock{Instant::fromUnixMs(1'795'251'600'000)};
    SeededRandom random{1};
    LocalExecutor executor{clock};
    std::vector<std::string> logged;
    std::shared_ptr<server::AccountsModule> module;
    std::shared_ptr<server::ModuleHost> host;

private:
    void open() {
        module = std::make_shared<server::AccountsModule>();
        host = server::ModuleHost::open(
                   module, {.clock = clock,
                            .random = random,
                            .executor = [this](const std::string&) -> Executor& { return executor; },
                            .data_folder = m_folder,
                            .log = [this](const std::string& line) { logged.push_back(line); }})
                   .value();
    }

    QString m_folder;
};

} // namespace gw::test
