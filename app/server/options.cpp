#include "app/server/options.h"

#include "app/server/tuning.h"

#include <QCommandLineParser>

namespace gw::server {

namespace {

Problem badUsage(const QString& what) {
    return {.code = "bad_usage", .what = what.toStdString() + " See gigwrightd --help."};
}

QCommandLineOption dataOption() {
    return {QStringLiteral("data"), QStringLiteral("Folder of the marketplace; made when it is not there."),
            QStringLiteral("DIR")};
}

/// Reads the options; QCommandLineParser itself exits for --help and --version.
Result<void> read(QCommandLineParser& parser, const QStringList& arguments) {
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return badUsage(parser.errorText() + QLatin1Char('.'));
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.isSet(QStringLiteral("data")))
        return badUsage(QStringLiteral("The folder of the marketplace is missing: give it with --data DIR."));
    return {};
}

} // namespace

Result<ServeOptions> readServeOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The Gigwright server.\n\nIt speaks plain HTTP. Beyond one machine, let a proxy that "
                       "speaks TLS (nginx, Envoy, an ingress) stand in front of it.\n\n"
                       "gigwrightd operator --data DIR --email E --name N\n"
                       "  registers an account for review staff; its password is read from standard input."));
    const QCommandLineOption listen(
        QStringLiteral("listen"), QStringLiteral("Address and port to listen on; port 0 takes a free one."),
        QStringLiteral("ADDR:PORT"), QString::fromLatin1(program_tuning::listen_default));
    const QCommandLineOption behind_proxy(
        QStringLiteral("behind-proxy"),
        QStringLiteral("Believe X-Forwarded-For: the proxy in front sets it to the client's address."));
    const QCommandLineOption quiet(QStringLiteral("quiet"),
                                   QStringLiteral("Do not write a line for each request to stderr."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral(
            "Fill an empty folder with a demonstration market and let its people trade while it runs."),
        QStringLiteral("SEED"));
    parser.addOptions({dataOption(), listen, behind_proxy, quiet, demo});
    if (const auto valid = read(parser, arguments); !valid)
        return valid.error();
    if (!parser.positionalArguments().isEmpty())
        return badUsage(
            QStringLiteral("\"%1\" is not understood.").arg(parser.positionalArguments().first()));
    const auto endpoint = readEndpoint(parser.value(listen));
    if (!endpoint)
        return endpoint.error();
    std::optional<std::uint64_t> demo_seed;
    if (parser.isSet(demo)) {
        bool is_number = false;
        demo_seed = parser.value(demo).toULongLong(&is_number);
        if (!is_number)
            return badUsage(QStringLiteral("The seed of a demonstration market is a whole number."));
    }
    return ServeOptions{.data_folder = parser.value(QStringLiteral("data")),
                        .address = endpoint->first,
                        .port = endpoint->second,
                        .behind_proxy = parser.isSet(behind_proxy),
                        .quiet = parser.isSet(quiet),
                        .demo_seed = demo_seed};
}

Result<OperatorOptions> readOperatorOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Registers an account for review staff, while the server "
                                                    "does not run. The password is the first line "
                                                    "of standard input."));
    const QCommandLineOption email(QStringLiteral("email"), QStringLiteral("E-mail address to sign in with."),
                                   QStringLiteral("E"));
    const QCommandLineOption name(QStringLiteral("name"), QStringLiteral("Name shown to others."),
                                  QStringLiteral("N"));
    parser.addOptions({dataOption(), email, name});
    if (const auto valid = read(parser, arguments); !valid)
        return valid.error();
    if (!parser.isSet(email) || !parser.isSet(name))
        return badUsage(QStringLiteral("An operator needs --email and --name."));
    return OperatorOptions{.data_folder = parser.value(QStringLiteral("data")),
                           .email = parser.value(email).toStdString(),
                           .name = parser.value(name).toStdString()};
}

Result<std::pair<std::string, std::uint16_t>> readEndpoint(const QString& text) {
    const auto colon = text.lastIndexOf(QLatin1Char(':'));
    auto address = text.left(colon);
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
        address = address.mid(1, address.size() - 2);
    bool is_number = false;
    const auto port = text.mid(colon + 1).toUShort(&is_number);
    if (colon < 1 || address.isEmpty() || !is_number)
        return badUsage(QStringLiteral("\"%1\" is not an address and port like 127.0.0.1:8425.").arg(text));
    return std::pair(address.toStdString(), port);
}

} // namespace gw::server
