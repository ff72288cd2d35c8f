#include "sync/desk/sign_in.h"

#include "app/ctl/command.h"
#include "runtime/system_clock.h"
#include "server/play/player.h"

#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

namespace gw::ctl {
namespace {

/// A session of `account` on a new device, given out by the marketplace in `data`.
Result<sync::Session> sessionOf(AccountId account, const QString& data, const QUrl& server) {
    const auto player = server::Player::open(data, SystemClock().now());
    if (!player)
        return player.error();
    const auto device = newId<DeviceId>(SystemClock().now(), (*player)->random());
    const auto token = (*player)->token(account, device);
    if (!token)
        return token.error();
    const auto hello = protocol::decodeHello(
        (*player)->ask({.method = "GET", .path = "/v1/hello", .query = {}, .token = *token}).body);
    if (!hello)
        return hello.error();
    return sync::Session{.server = server,
                         .account = account,
                         .display_name = QString::fromStdString(hello->display_name),
                         .device = device,
                         .token = QString::fromStdString(*token)};
}

} // namespace

int signIn(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("folder of the marketplace"),
                                  QStringLiteral("DIR"));
    const QCommandLineOption server(QStringLiteral("server"), QStringLiteral("where it will be served"),
                                    QStringLiteral("URL"));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("the studio's profile"),
                                     QStringLiteral("DIR"));
    parser.addOptions({data, server, profile});
    parser.addPositionalArgument(QStringLiteral("account"), QStringLiteral("the account's id"));
    if (!parser.parse(QStringList{QStringLiteral("sign-in")} + arguments) ||
        parser.positionalArguments().size() != 1 || !parser.isSet(data) || !parser.isSet(server) ||
        !parser.isSet(profile))
        return fail("give the account's id, --data DIR, --server URL and --profile DIR", 2);
    const auto account = AccountId::parse(parser.positionalArguments().first().toStdString());
    if (!account)
        return fail(account.error().what, 2);
    if (!QDir(parser.value(data)).exists())
        return fail("there is no marketplace in " + parser.value(data).toStdString());
    const auto session =
        sessionOf(*account, QDir(parser.value(data)).absolutePath(), QUrl(parser.value(server)));
    if (!session)
        return fail(session.error().what);
    if (const auto saved = sync::saveSession(QDir(parser.value(profile)).absolutePath(), *session); !saved)
        return fail(saved.error().what);
    std::printf("%s is signed in. Open the studio with --profile %s\n", qPrintable(session->display_name),
                qPrintable(parser.value(profile)));
    return 0;
}

} // namespace gw::ctl
