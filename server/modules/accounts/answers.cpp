#include "model/base/ports.h"
#include "server/module/columns.h"
#include "server/modules/accounts/accounts_module.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {

/// Also when nobody has the address: who is registered here is nobody's business.
Problem wrongCredentials() {
    return {.code = "wrong_credentials",
            .what = "No account has this e-mail address with this password. Check both and try again."};
}

Problem badToken() {
    return {.code = "bad_token",
            .what = "The session of this token has ended. Sign in again to go on; nothing queued is lost."};
}

struct Person {
    AccountId account;
    std::string display_name;
};

std::string signedInBody(const Person& person, const std::string& token) {
    return boost::json::serialize(boost::json::object{
        {"account", person.account.toString()}, {"display_name", person.display_name}, {"token", token}});
}

struct Credential {
    Person person;
    std::string password_hash;
};

std::optional<Credential> findCredential(sql::Database& reader, const std::string& email) {
    auto row = reader.statement("SELECT a.id, a.display_name, c.password_hash FROM credential c"
                                " JOIN account a ON a.id = c.account WHERE c.email = ?");
    row.bind(email);
    if (!row.next())
        return std::nullopt;
    return Credential{{idFrom<AccountId>(row.bytes(0)), row.text(1)}, row.text(2)};
}

int statusOfAccountProblem(const Problem& problem) {
    static const std::map<std::string, int> statuses = {
        {"bad_json", 400},  {"bad_request", 400},   {"bad_token", 401}, {"email_taken", 409},
        {"bad_email", 422}, {"weak_password", 422}, {"bad_name", 422},  {"disk_full", 507}};
    const auto found = statuses.find(problem.code);
    return found == statuses.end() ? 503 : found->second;
}

} // namespace

void AccountsModule::answer(Call call, sql::Database& reader, Answer done) {
    const auto& [method, path] = std::tie(call.request.method, call.request.path);
    if (path == "/v1/accounts")
        answerRegister(call, std::move(done));
    else if (path == "/v1/sessions")
        answerSignIn(call, reader, std::move(done));
    else if (path == "/v1/sessions/rotate")
        answerRotate(call, std::move(done));
    else if (path == "/v1/sessions/current")
        answerSignOut(call, std::move(done));
    else if (path == "/v1/accounts/me")
        answerMe(call, reader, done);
    else
        done(notFoundResponse());
}

void AccountsModule::answerRegister(const Call& call, Answer done) {
    auto registration = readRegistration(call.request.body);
    if (!registration)
        return done(problemResponse(statusOfAccountProblem(registration.error()), registration.error()));
    const NewAccount account{.id = newId<AccountId>(ports().clock.now(), ports().random),
                             .display_name = registration->display_name,
                             .email = registration->email};
    const bool is_queued = m_passwords->hash(
        std::move(registration->password), [weak = weak_from_this(), account, device = registration->device,
                                            done](const std::optional<std::string>& hash) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!hash)
                return self->answerLater(done, overloadedResponse());
            const auto token = SessionBook::newToken();
            self->submitAndAnswer(
                [module = self.get(), account, device, token, hash = *hash](Batch& batch, Outcome& outcome) {
                    outcome.problem = module->enrol(account, hash, batch);
                    if (!outcome.problem)
                        module->openSession(account.id, device, token, batch, outcome);
                },
                jsonResponse(201, signedInBody({account.id, account.display_name}, token)), done);
        });
    if (!is_queued)
        done(overloadedResponse());
}

void AccountsModule::answerSignIn(const Call& call, sql::Database& reader, Answer done) {
    auto sign_in = readSignIn(call.request.body);
    if (!sign_in)
        return done(problemResponse(statusOfAccountProblem(sign_in.error()), sign_in.error()));
    const auto credential = findCredential(reader, sign_in->email);
    const bool is_queued = m_passwords->verify(
        credential ? credential->password_hash : std::string(), std::move(sign_in->password),
        [weak = weak_from_this(), credential, device = sign_in->device, done](bool is_right) {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!is_right)
                return self->answerLater(done, problemResponse(401, wrongCredentials()));
            const auto token = SessionBook::newToken();
            self->submitAndAnswer(
                [module = self.get(), account = credential->person.account, device, token](Batch& batch,
                                                                                           Outcome& outcome) {
                    module->openSession(account, device, token, batch, outcome);
                },
                jsonResponse(200, signedInBody(credential->person, token)), done);
        });
    if (!is_queued)
        done(overloadedResponse());
}

void AccountsModule::answerRotate(const Call& call, Answer done) {
    const auto old = SessionBook::hashOf(call.request.token);
    const auto token = SessionBook::newToken();
    submitAndAnswer(
        [this, old, token, now = ports().clock.now()](Batch& batch, Outcome& outcome) {
            outcome.sessions = m_sessions->rotate(batch.database(), old, SessionBook::hashOf(token), now);
            if (outcome.sessions.tokens.empty())
                outcome.problem = badToken();
        },
        jsonResponse(200, boost::json::serialize(boost::json::object{{"token", token}})), std::move(done));
}

void AccountsModule::answerSignOut(const Call& call, Answer done) {
    const auto known = m_sessions->find(call.request.token);
    submitAndAnswer(
        [this, known, now = ports().clock.now()](Batch& batch, Outcome& outcome) {
            outcome.sessions = m_sessions->end(batch.database(), known.session, now);
        },
        {.status = 204}, std::move(done));
}

void AccountsModule::answerMe(const Call& call, sql::Database& reader, const Answer& done) {
    auto row = reader.statement("SELECT a.display_name, a.is_operator, coalesce(c.email, '') FROM account a"
                                " LEFT JOIN credential c ON c.account = a.id WHERE a.id = ?");
    row.bindBytes(bytesOf(*call.caller));
    if (!row.next())
        return done(notFoundResponse());
    done(jsonResponse(200, boost::json::serialize(boost::json::object{{"account", call.caller->toString()},
                                                                      {"display_name", row.text(0)},
                                                                      {"is_operator", row.integer(1) != 0},
                                                                      {"email", row.text(2)}})));
}

void AccountsModule::submitAndAnswer(Work work, protocol::Response success, Answer done) {
    const auto finished = [this, success = std::move(success), done](const std::optional<Problem>& problem) {
        answerLater(done, problem ? problemResponse(statusOfAccountProblem(*problem), *problem) : success);
    };
    if (!submit(std::move(work), finished))
        answerLater(done, overloadedResponse());
}

void AccountsModule::answerLater(Answer done, protocol::Response response) const {
    ports().service.post([done = std::move(done), response = std::move(response)] { done(response); });
}

} // namespace gw::server
