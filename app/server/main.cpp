#include "app/server/marketplace.h"
#include "app/server/options.h"
#include "app/server/register_operator.h"
#include "app/server/stop_signals.h"
#include "app/server/tuning.h"
#include "demo/demo_market.h"
#include "demo/live_market.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

namespace {

using namespace gw::server;

int fail(const gw::Problem& problem) {
    std::fprintf(stderr, "gigwrightd: %s\n", problem.what.c_str());
    return problem.code == "bad_usage" ? 2 : 1;
}

EdgeOptions edgeOptionsOf(const ServeOptions& options) {
    EdgeOptions edge{.address = options.address, .port = options.port, .behind_proxy = options.behind_proxy};
    if (!options.quiet)
        edge.log = logLine;
    return edge;
}

/// The line that other programs wait for.
void announce(const ServeOptions& options, std::uint16_t port) {
    const bool is_ipv6 = options.address.find(':') != std::string::npos;
    std::printf("gigwrightd: listening on http://%s%s%s:%d\n", is_ipv6 ? "[" : "", options.address.c_str(),
                is_ipv6 ? "]" : "", static_cast<int>(port));
    std::fflush(stdout);
    const bool is_local = options.address.starts_with("127.") || options.address == "::1";
    if (!is_local && !options.behind_proxy)
        logLine("gigwrightd: this address can be reached from other machines, and what is sent to it can be "
                "read on the way. Put a proxy that speaks TLS in front.");
}

int serve(const QStringList& arguments) {
    const auto options = readServeOptions(arguments);
    if (!options)
        return fail(options.error());
    StopSignals stops;
    std::optional<gw::demo::MarketPlan> demo;
    if (options->demo_seed) {
        auto made =
            gw::demo::makeDemoMarket(options->data_folder, *options->demo_seed, gw::SystemClock().now());
        if (!made)
            return fail(made.error());
        demo = std::move(*made);
    }
    auto folder = DataFolder::open(options->data_folder);
    if (!folder)
        return fail(folder.error());
    auto marketplace = Marketplace::open(std::move(*folder));
    if (!marketplace)
        return fail(marketplace.error());
    if (const auto listening = (*marketplace)->listen(edgeOptionsOf(*options)); !listening)
        return fail(listening.error());
    announce(*options, (*marketplace)->port());
    std::shared_ptr<gw::demo::LiveMarket> live;
    if (demo) {
        live = std::make_shared<gw::demo::LiveMarket>(
            (*marketplace)->core(), (*marketplace)->executor("demo"), (*marketplace)->clock(),
            (*marketplace)->random(), std::move(*demo));
        live->start();
    }
    QObject::connect(&stops, &StopSignals::stopAsked, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    (*marketplace)->stop(program_tuning::drain_time);
    return 0;
}

int addOperator(QStringList arguments) {
    arguments.removeAt(1);
    const auto options = readOperatorOptions(arguments);
    if (!options)
        return fail(options.error());
    std::string password;
    std::getline(std::cin, password);
    const auto registered = registerOperator(*options, password);
    return registered ? 0 : fail(registered.error());
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gigwrightd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GW_VERSION));
    const auto arguments = QCoreApplication::arguments();
    const bool is_for_operator = arguments.size() > 1 && arguments[1] == QLatin1String("operator");
    return is_for_operator ? addOperator(arguments) : serve(arguments);
}
