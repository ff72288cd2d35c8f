#include "tests/sim/planted/hunt.h"
#include "tests/sim/planted/switches.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <iterator>
#include <thread>
#include <vector>

namespace {

struct Bug {
    const char* name;
    const char* what;
};

constexpr Bug bugs[] = {
#include <planted/names.h>
};
static_assert(std::size(bugs) <= gw::planted::switches);

struct Options {
    gw::planted::Search search;
    QString only;
    std::size_t jobs;
};

Options readOptions(const QCoreApplication& app) {
    const auto option = [](const char* name, const char* what, const QString& value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("X"),
                                  value);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Sets one planted bug after another to work; some seed of the simulator must catch each."));
    parser.addHelpOption();
    parser.addOptions(
        {option("seeds", "How many seeds are tried for each bug.", QStringLiteral("300")),
         option("from", "The first seed.", QStringLiteral("1")),
         option("seconds", "After so long a seed hangs.", QStringLiteral("120")),
         option("jobs", "Hunts at a time.", QString::number(std::thread::hardware_concurrency())),
         option("bug", "Only this one.", {})});
    parser.process(app);
    return {{parser.value(QStringLiteral("from")).toULongLong(),
             parser.value(QStringLiteral("seeds")).toULongLong(),
             parser.value(QStringLiteral("seconds")).toUInt()},
            parser.value(QStringLiteral("bug")),
            std::max<std::size_t>(1, parser.value(QStringLiteral("jobs")).toULongLong())};
}

/// Whether the bug was caught; says so.
bool report(const Bug& bug, const gw::planted::Outcome& outcome) {
    std::printf("%-10s %-32s %s\n%44s%s\n", outcome.is_caught ? "caught" : "NOT CAUGHT", bug.name, bug.what,
                "", outcome.words.c_str());
    std::fflush(stdout);
    return outcome.is_caught;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const auto options = readOptions(app);
    std::deque<std::pair<int, gw::planted::Hunt>> hunts;
    int caught = 0;
    int all = 0;
    const auto finishFirst = [&] {
        caught += report(bugs[hunts.front().first], hunts.front().second.finish()) ? 1 : 0;
        ++all;
        hunts.pop_front();
    };
    for (int bug = 0; bug < static_cast<int>(std::size(bugs)); ++bug) {
        if (!options.only.isEmpty() && options.only != QString::fromLatin1(bugs[bug].name))
            continue;
        if (hunts.size() == options.jobs)
            finishFirst();
        hunts.emplace_back(bug, gw::planted::Hunt(bug, options.search));
    }
    while (!hunts.empty())
        finishFirst();
    std::printf("%d of %d planted bugs caught\n", caught, all);
    return caught == all && all > 0 ? 0 : 1;
}
