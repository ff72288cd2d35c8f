#pragma once

#include "server/module/accounts.h"
#include "server/module/aggregate_module.h"
#include "server/modules/accounts/password_queue.h"
#include "server/modules/accounts/requests.h"
#include "server/modules/accounts/session_book.h"

#include <memory>
#include <optional>

namespace gw::server {

/// Accounts, their credentials, devices and sessions. Owns the account streams; credentials are rows of its
/// own file and never part of an event.
class AccountsModule : public AggregateModule,
                       public Accounts,
                       public std::enable_shared_from_this<AccountsModule> {
public:
    AccountsModule();

    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void answer(Call call, sql::Database& reader, Answer done) override;

    std::optional<AccountId> accountOf(const std::string& token) const override;
    void registerAccount(NewAccount account, std::function<void(Result<void>)> done) override;
    void issueToken(AccountId account, DeviceId device,
                    std::function<void(Result<std::string>)> done) override;

protected:
    void addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked) override;
    void written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch& batch) override;

private:
    /// What a job makes known to memory and to its caller once it is durable. A job may run more than once,
    /// so each run starts it anew.
    struct Outcome {
        SessionBook::Change sessions = {};
        std::optional<Problem> problem = {};
    };
    using Work = std::function<void(Batch&, Outcome&)>;
    using Finished = std::function<void(const std::optional<Problem>&)>;

    void answerRegister(const Call& call, Answer done);
    void answerSignIn(const Call& call, sql::Database& reader, Answer done);
    void answerRotate(const Call& call, Answer done);
    void answerSignOut(const Call& call, Answer done);
    void answerMe(const Call& call, sql::Database& reader, const Answer& done);

    /// Runs `work` in the worker's transaction; `finished` follows on the worker's executor. The worker keeps
    /// the module while it runs either.
    bool submit(Work work, Finished finished) const;
    /// Runs `work`, then answers on the service's executor: by `success`, or by the problem.
    void submitAndAnswer(Work work, protocol::Response success, Answer done);
    void answerLater(Answer done, protocol::Response response) const;
    std::optional<Problem> enrol(const NewAccount& account, const std::string& password_hash, Batch& batch);
    void openSession(AccountId account, DeviceId device, const std::string& token, Batch& batch,
                     Outcome& outcome);

    std::optional<PasswordQueue> m_passwords;
    /// Guards itself; looking a token up may find that it was stolen and change it.
    std::unique_ptr<SessionBook> m_sessions = std::make_unique<SessionBook>();
};

} // namespace gw::server
