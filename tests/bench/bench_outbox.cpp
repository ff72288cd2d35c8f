#include "sync/engine/replay.h"
#include "sync/store/folder_disk.h"
#include "tests/bench/figures.h"
#include "tests/sim/lanes/line.h"

#include <QTemporaryDir>

/// What a long absence costs: taking commands into a full outbox, replaying a lane, sending everything to the
/// real server core over a network with a fixed delay (quality.md, Speed). Fails when the replay is too slow.
namespace gw::bench {

namespace {

constexpr std::uint64_t lanes = 300;
constexpr std::uint64_t busy_lane = 7'777;
constexpr int replayed = 1'000;
constexpr double rebase_ms_max = 50;

double submit(sim::Line& line, std::uint64_t lane, int number) {
    const Stopwatch watch;
    line.submit(sim::Line::rename(lane, number));
    return watch.seconds() * 1'000;
}

/// Milliseconds of replaying a lane with many pending commands.
double rebase(sim::Line& line) {
    for (int i = 0; i < replayed; ++i)
        submit(line, busy_lane, i);
    sync::Replay replay(line.profile());
    const auto stream = line.profile().streams().find(streamOf(sim::Line::rename(busy_lane, 0))).value();
    const Stopwatch watch;
    if (!line.profile().transaction([&] { replay.renew(stream); }))
        throw std::runtime_error("the replay failed");
    return watch.seconds() * 1'000;
}

} // namespace

int benchOutbox(int commands) {
    const QTemporaryDir folder;
    sim::Line line(std::make_unique<store::FolderDisk>(folder.path()));
    std::printf("%d commands in %d lanes\n", commands, static_cast<int>(lanes));
    std::vector<double> samples;
    for (int i = 0; i < commands; ++i)
        samples.push_back(submit(line, 1 + static_cast<std::uint64_t>(i) % lanes, i));
    const auto half = samples.begin() + commands / 2;
    print("local command, first half, p50", percentile({samples.begin(), half}, 50), "ms");
    print("local command, second half, p50", percentile({half, samples.end()}, 50), "ms");
    const Stopwatch watch;
    const auto begin = line.clock().monotonic();
    line.start();
    if (!line.settles(std::chrono::hours(1)))
        throw std::runtime_error("something was not settled within an hour");
    print("all sent and settled", watch.seconds(), "s");
    print("  virtual time", static_cast<double>((line.clock().monotonic() - begin).count()) / 1'000, "s");
    print("  requests", line.network().requests, "");
    line.network().is_down = true;
    const double replay = rebase(line);
    print("replay of 1,000 pending commands of one lane (reach: 50)", replay, "ms");
    return replay <= rebase_ms_max ? 0 : 1;
}

} // namespace gw::bench

int main(int argc, char** argv) { return gw::bench::benchOutbox(gw::bench::countFrom(argc, argv, 10'000)); }
