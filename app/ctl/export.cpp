#include "app/ctl/command.h"
#include "exchange/event_export.h"

#include <QCommandLineParser>
#include <QDir>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace gw::ctl {

int exportEvents(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("folder of the marketplace"),
                                  QStringLiteral("DIR"));
    parser.addOption(data);
    if (!parser.parse(QStringList{QStringLiteral("export")} + arguments) || !parser.isSet(data) ||
        !parser.positionalArguments().isEmpty())
        return fail("give --data DIR", 2);
    const auto exported =
        exchange::exportEvents(QDir(parser.value(data)).absolutePath(),
                               [](const std::string& line) { return std::puts(line.c_str()) >= 0; });
    if (!exported)
        return fail(exported.error().what);
    if (std::fflush(stdout) != 0)
        return fail(std::string("The events cannot be written: ") + std::strerror(errno));
    std::fprintf(stderr, "%zu events\n", *exported);
    return 0;
}

} // namespace gw::ctl
