#include "tests/sim/world/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <exception>

namespace {

struct Options {
    std::uint64_t seeds;
    std::uint64_t from;
    bool prints;
    bool twice;
};

Options readOptions(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs desktops and a server in virtual time under faults."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seeds"), QStringLiteral("How many seeds."), QStringLiteral("N"),
          QStringLiteral("100")},
         {QStringLiteral("from"), QStringLiteral("The first seed."), QStringLiteral("S"),
          QStringLiteral("1")},
         {QStringLiteral("trace"), QStringLiteral("Prints everything that happens.")},
         {QStringLiteral("twice"), QStringLiteral("Runs each seed twice and compares (I18).")}});
    parser.process(app);
    return {parser.value(QStringLiteral("seeds")).toULongLong(),
            parser.value(QStringLiteral("from")).toULongLong(), parser.isSet(QStringLiteral("trace")),
            parser.isSet(QStringLiteral("twice"))};
}

/// The violation in words, a thrown exception included.
std::string attempt(std::uint64_t seed, gw::sim::Trace& trace) {
    try {
        return gw::sim::runSeed(seed, trace);
    } catch (const std::exception& error) {
        return std::string("exception: ") + error.what();
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const auto options = readOptions(app);
    std::map<std::string, int> counts;
    std::uint64_t hash = 0;
    int failures = 0;
    const auto started = std::chrono::steady_clock::now();
    for (auto seed = options.from; seed < options.from + options.seeds; ++seed) {
        gw::sim::Trace trace(options.prints);
        auto violation = attempt(seed, trace);
        if (options.twice && violation.empty()) {
            gw::sim::Trace again(false);
            attempt(seed, again);
            if (again.hash() != trace.hash())
                violation = "I18: the same seed gave another trace";
        }
        for (const auto& [what, count] : trace.counts())
            counts[what] += count;
        hash = hash * 1'000'003 + trace.hash();
        if (!violation.empty()) {
            ++failures;
            std::printf("seed %llu: %s\n  again: %s --seeds 1 --from %llu --trace\n",
                        static_cast<unsigned long long>(seed), violation.c_str(), argv[0],
                        static_cast<unsigned long long>(seed));
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    for (const auto& [what, count] : counts)
        std::printf("%9d  %s\n", count, what.c_str());
    std::printf("%llu seeds, %d failed, %.1f s, trace hash %016llx\n",
                static_cast<unsigned long long>(options.seeds), failures, took.count(),
                static_cast<unsigned long long>(hash));
    return failures == 0 ? 0 : 1;
}
