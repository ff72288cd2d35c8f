#include "sync/desk/sign_in.h"

#include "runtime/system_clock.h"
#include "runtime/system_random.h"
#include "sync/protocol/feed.h"
#include "sync/protocol/fields.h"
#include "sync/transport/http_network.h"

#include <QTimer>
#include <boost/json/serialize.hpp>

namespace gw::sync {

namespace json = boost::json;

namespace {

DeviceId newDevice() {
    SystemRandom random;
    return newId<DeviceId>(SystemClock().now(), random);
}

Result<Session> readAnswer(const std::optional<protocol::Response>& response, const QUrl& server,
                           DeviceId device) {
    if (!response)
        return Problem{.code = "offline",
                       .what = "The server can't be reached. Nothing was changed; check its address and your "
                               "connection, then try again."};
    if (response->status >= 300)
        return protocol::decodeProblem(response->body);
    return protocol::decodeMessage(
        response->body, "bad_answer", codec::Policy::lenient,
        [&](const json::value& value, const codec::Place& place) {
            const protocol::Fields fields(value, place);
            return Session{.server = server,
                           .account = fields.get<AccountId>("account"),
                           .display_name = QString::fromStdString(fields.get<std::string>("display_name")),
                           .device = device,
                           .token = QString::fromStdString(fields.get<std::string>("token"))};
        });
}

QFuture<Result<Session>> call(const QUrl& server, const char* path, json::object body, DeviceId device) {
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    promise->start();
    auto future = promise->future();
    if (!isServerUrl(server)) {
        promise->addResult(Problem{.code = "bad_url",
                                   .what = "This is not the address of a server. Write it like "
                                           "https://market.example.com and try again.",
                                   .where = "server"});
        promise->finish();
        return future;
    }
    body["device"] = device.toString();
    auto client = std::make_shared<HttpClient>(server);
    client->send({.method = "POST", .path = path, .query = {}, .body = json::serialize(body)},
                 [promise, client, server, device](const std::optional<protocol::Response>& response) {
                     promise->addResult(readAnswer(response, server, device));
                     promise->finish();
                     // The client can't go while it is calling.
                     QTimer::singleShot(0, [client] {});
                 });
    return future;
}

} // namespace

QFuture<Result<Session>> registerAccount(const QUrl& server, const QString& display_name,
                                         const QString& email, const QString& password) {
    return call(server, "/v1/accounts",
                {{"display_name", display_name.toStdString()},
                 {"email", email.toStdString()},
                 {"password", password.toStdString()}},
                newDevice());
}

QFuture<Result<Session>> signIn(const QUrl& server, const QString& email, const QString& password,
                                std::optional<DeviceId> device) {
    return call(server, "/v1/sessions",
                {{"email", email.toStdString()}, {"password", password.toStdString()}},
                device ? *device : newDevice());
}

} // namespace gw::sync
