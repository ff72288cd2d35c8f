#include "app/ctl/command.h"
#include "exchange/gigs/gigs_import.h"
#include "exchange/orders/orders_import.h"
#include "runtime/system_clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <unistd.h>

namespace gw::ctl {
namespace {

using exchange::ImportReport;
using server::Player;
using Import = std::function<Result<ImportReport>(const QString& source, const QString& data,
                                                  const Player::Progress& progress)>;

/// Shows how far it is where somebody watches.
void showProgress(std::size_t done, std::size_t all) {
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r%zu of %zu commands%s", done, all, done == all ? "\n" : "");
}

/// Keeps a list beside the data, whole, where the report shows examples only.
int writeList(const std::string& list, const QString& data, const QString& name, const char* what) {
    const QString path = QDir(data).filePath(name);
    QSaveFile file(path);
    const QByteArray csv = QByteArray::fromStdString(list);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return fail(std::string("The import is complete, but the list of ") + what +
                    " cannot be written to " + path.toStdString() + ": " + file.errorString().toStdString());
    std::printf("All %s: %s\n", what, qPrintable(path));
    return 0;
}

int writeLists(const ImportReport& report, const QString& data, const QString& refusals_name) {
    int written = 0;
    if (!report.refusals.empty())
        written = writeList(report.refusalsCsv(), data, refusals_name, "refused rows");
    for (const auto& [name, list] : report.lists)
        written = std::max(written, writeList(list, data, QString::fromStdString(name), "differences"));
    return written;
}

int run(const QStringList& arguments, const char* what, const QString& refusals_name, const Import& import) {
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("folder of the marketplace"),
                                  QStringLiteral("DIR"));
    parser.addOption(data);
    parser.addPositionalArgument(QStringLiteral("source"), QString::fromUtf8(what));
    if (!parser.parse(QStringList{QStringLiteral("import")} + arguments) ||
        parser.positionalArguments().size() != 1)
        return fail(std::string("give ") + what, 2);
    std::optional<QTemporaryDir>
        trial; // on the disk, because the report is checked by the market's own files
    if (!parser.isSet(data) && !trial.emplace().isValid())
        return fail("cannot make a folder to try it in: " + trial->errorString().toStdString());
    const QString folder = trial ? trial->path() : QDir(parser.value(data)).absolutePath();
    const auto report = import(parser.positionalArguments().first(), folder, showProgress);
    if (!report)
        return fail(report.error().what);
    std::fputs(report->toText().c_str(), stdout);
    if (trial)
        std::puts("This was a trial, and nothing is kept of it. Give --data DIR to keep the marketplace.");
    const int written = trial ? 0 : writeLists(*report, folder, refusals_name);
    return report->addsUp() ? written : fail("the numbers of the report do not add up");
}

} // namespace

int importOrders(const QStringList& arguments) {
    return run(arguments, "the folder of the data set's CSV files", QStringLiteral("refused-orders.csv"),
               [](const QString& source, const QString& folder, const Player::Progress& progress) {
                   return exchange::importOrders(source.toStdString(), folder, progress);
               });
}

int importGigs(const QStringList& arguments) {
    return run(arguments, "a catalogue file", QStringLiteral("refused-gigs.csv"),
               [](const QString& source, const QString& folder, const Player::Progress& progress) {
                   return exchange::importGigs(source.toStdString(), folder, SystemClock().now(), progress);
               });
}

} // namespace gw::ctl
