#include "server/modules/accounts/accounts_module.h"

#include "server/module/columns.h"
#include "server/module/marketplace_account.h"
#include "server/modules/accounts/schema.h"
#include "server/modules/declare.h"

#include <sodium.h>

#include <stdexcept>

namespace gw::server {

namespace {

constexpr std::string_view stream_prefix = "account:";

Problem emailTaken() {
    return {.code = "email_taken",
            .what = "An account with this e-mail address already exists. Sign in to it, or register another "
                    "address.",
            .where = "email"};
}

Problem overloaded() {
    return {.code = "overloaded", .what = "The server has too much to do. Nothing was changed; try again."};
}

bool exists(AccountId account, Batch& batch) {
    return batch.streams().at(std::string(stream_prefix) + account.toString()).version > 0;
}

bool emailIsTaken(const std::string& email, sql::Database& database) {
    auto row = database.statement("SELECT 1 FROM credential WHERE email = ?");
    row.bind(email);
    return row.next();
}

} // namespace

AccountsModule::AccountsModule() {
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium found no source of randomness");
}

const topology::Declaration& AccountsModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "accounts",
        .kinds = {"account"},
        .accepts = typesOf(std::type_identity<AccountCommand>()),
        .emits = emissionsOf(std::type_identity<AccountEvent>(), "account"),
        .routes = {{"POST", "/v1/accounts", false},
                   {"GET", "/v1/accounts/me"},
                   {"POST", "/v1/sessions", false},
                   {"POST", "/v1/sessions/rotate"},
                   {"DELETE", "/v1/sessions/current"}},
    };
    return declaration;
}

std::vector<sql::Migration> AccountsModule::migrations() const { return accountsMigrations(); }

void AccountsModule::start(const Ports& given, sql::Database& writer) {
    AggregateModule::start(given, writer);
    m_passwords.emplace(given.executor("password"));
    m_sessions->load(writer);
}

std::optional<AccountId> AccountsModule::accountOf(const std::string& token) const {
    const auto known = m_sessions->find(token);
    if (known.standing == SessionBook::Standing::valid)
        return known.account;
    if (known.standing == SessionBook::Standing::replaced) {
        submit(
            [this, known, now = ports().clock.now()](Batch& batch, Outcome& outcome) {
                outcome.sessions = m_sessions->end(batch.database(), known.session, now);
            },
            {});
    }
    return std::nullopt;
}

void AccountsModule::registerAccount(NewAccount account, std::function<void(Result<void>)> done) {
    auto email = account.email.empty() ? Result<std::string>(std::string()) : storedEmail(account.email);
    auto password = account.email.empty() ? Result<void>() : checkPassword(account.password);
    auto name = checkDisplayName(account.display_name);
    const auto enrolWith = [weak = weak_from_this(), done](const NewAccount& checked,
                                                           const std::string& hash) {
        const auto self = weak.lock();
        if (!self)
            return;
        const bool is_queued = self->submit(
            [module = self.get(), checked, hash](Batch& batch, Outcome& outcome) {
                outcome.problem = module->enrol(checked, hash, batch);
            },
            [done](const std::optional<Problem>& problem) {
                done(problem ? Result<void>(*problem) : Result<void>());
            });
        if (!is_queued)
            done(overloaded());
    };
    if (!email || !password || !name)
        return done(!email ? email.error() : !password ? password.error() : name.error());
    account.email = *email;
    if (account.email.empty())
        return enrolWith(account, {});
    auto secret = std::exchange(account.password, {});
    const bool is_queued = m_passwords->hash(
        std::move(secret), [enrolWith, account, done](const std::optional<std::string>& hash) {
            hash ? enrolWith(account, *hash) : done(overloaded());
        });
    if (!is_queued)
        done(overloaded());
}

void AccountsModule::issueToken(AccountId account, DeviceId device,
                                std::function<void(Result<std::string>)> done) {
    const auto token = SessionBook::newToken();
    const bool is_queued = submit(
        [this, account, device, token](Batch& batch, Outcome& outcome) {
            if (exists(account, batch))
                openSession(account, device, token, batch, outcome);
            else
                outcome.problem = Problem{.code = "not_found", .what = "There is no such account."};
        },
        [done, token](const std::optional<Problem>& problem) {
            done(problem ? Result<std::string>(*problem) : Result<std::string>(token));
        });
    if (!is_queued)
        done(overloaded());
}

void AccountsModule::addFacts(Context& context, const AnyCommand&, Batch& batch, Asked&) {
    if (context.actor == marketplace_account)
        return;
    auto row = batch.database().statement("SELECT is_operator FROM account WHERE id = ?");
    row.bindBytes(bytesOf(context.actor));
    context.is_operator = row.next() && row.integer(0) != 0;
}

void AccountsModule::written(const AnyEvent&, const AnyState& after, const EventInfo&, Batch& batch) {
    const auto& account = std::get<Account>(after);
    batch.database()
        .statement("INSERT INTO account (id, display_name, is_operator) VALUES (?, ?, ?)"
                   " ON CONFLICT (id) DO UPDATE SET display_name = excluded.display_name")
        .bindBytes(bytesOf(account.id))
        .bind(account.display_name)
        .bind(account.is_operator)
        .run();
}

bool AccountsModule::submit(Work work, Finished finished) const {
    auto outcome = std::make_shared<Outcome>();
    return ports().submit({.run =
                               [work = std::move(work), outcome](Batch& batch) {
                                   *outcome = {};
                                   work(batch, *outcome);
                               },
                           .done =
                               [this, finished = std::move(finished), outcome](const Result<void>& written) {
                                   if (written)
                                       m_sessions->apply(outcome->sessions);
                                   if (finished)
                                       finished(written ? outcome->problem
                                                        : std::optional<Problem>(written.error()));
                               }});
}

/// The account's event and its credentials are written in one transaction. The same id again changes nothing.
std::optional<Problem> AccountsModule::enrol(const NewAccount& account, const std::string& password_hash,
                                             Batch& batch) {
    if (exists(account.id, batch))
        return {};
    if (!account.email.empty() && emailIsTaken(account.email, batch.database()))
        return emailTaken();
    const EventInfo info{account.at.value_or(ports().clock.now()), account.id};
    publish({AccountEvent(AccountRegistered{account.id, account.display_name, account.is_operator})}, info,
            {}, batch);
    if (!account.email.empty())
        batch.database()
            .statement("INSERT INTO credential (email, account, password_hash) VALUES (?, ?, ?)")
            .bind(account.email)
            .bindBytes(bytesOf(account.id))
            .bind(password_hash)
            .run();
    return {};
}

void AccountsModule::openSession(AccountId account, DeviceId device, const std::string& token, Batch& batch,
                                 Outcome& outcome) {
    outcome.sessions =
        m_sessions->open(batch.database(), account, device, SessionBook::hashOf(token), ports().clock.now());
}

} // namespace gw::server
