#include "app/ctl/command.h"

#include <QCoreApplication>

#include <cstdio>

namespace gw::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        {{QStringLiteral("import"), QStringLiteral("orders")},
         "DIR [--data DATA]",
         "play the public order data set's files into a marketplace; without --data only try it",
         importOrders},
        {{QStringLiteral("import"), QStringLiteral("gigs")},
         "FILE [--data DATA]",
         "publish the gigs of a catalogue file; without --data only try it",
         importGigs},
        {{QStringLiteral("export")},
         "--data DATA",
         "print every event of a marketplace, one JSON object a line",
         exportEvents},
        {{QStringLiteral("sign-in")},
         "ACCOUNT --server URL --data DATA --profile DIR",
         "sign a studio's profile in as an account, such as an imported one",
         signIn},
        {{QStringLiteral("topology")}, "[text|mermaid]", "show which events flow where", topology},
        {{QStringLiteral("schema")},
         "commands|events|asyncapi | --check [DIR] | --write [DIR]",
         "print the published formats; compare docs/reference with the code, or write it",
         schema}};
    return all;
}

int fail(const std::string& what, int code) {
    std::fprintf(stderr, "gigwright: %s\n", what.c_str());
    return code;
}

} // namespace gw::ctl

namespace {

int help(std::FILE* out) {
    std::fputs("usage: gigwright COMMAND …\n\n", out);
    for (const auto& command : gw::ctl::commands())
        std::fprintf(out, "  %s %s\n      %s\n", qPrintable(command.words.join(QLatin1Char(' '))),
                     command.synopsis, command.summary);
    std::fputs("\nA marketplace's folder must not be open in a gigwrightd at the same time.\n", out);
    return out == stderr ? 2 : 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gigwright"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        return help(stderr);
    if (words.first() == QLatin1String("--help") || words.first() == QLatin1String("help"))
        return help(stdout);
    for (const auto& command : gw::ctl::commands())
        if (words.mid(0, command.words.size()) == command.words)
            return command.run(words.mid(command.words.size()));
    return help(stderr);
}
