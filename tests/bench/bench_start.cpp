#include "runtime/seeded_random.h"
#include "sync/engine/applier.h"
#include "sync/store/folder_disk.h"
#include "sync/views/migrations.h"
#include "sync/views/views.h"
#include "tests/bench/figures.h"
#include "tests/bench/market_feed.h"

#include <QTemporaryDir>

/// How long a studio with a long history takes to its first page, beside an empty one, and how long any page
/// takes (quality.md, Speed).
namespace gw::bench {

namespace {

constexpr std::size_t page_items = 8'000;

std::unique_ptr<store::Profile> openProfile(const QString& folder, Random& random) {
    return store::Profile::open(std::make_unique<store::FolderDisk>(folder), views::fileMigrations(),
                                {fixtures::seller, fixtures::id<DeviceId>(1)}, random)
        .value();
}

void fill(store::Profile& profile, MarketFeed& feed) {
    sync::Replay replay(profile);
    sync::Applier applier(profile, replay);
    for (const auto& bytes : feed.pages(page_items)) {
        const auto page = protocol::decodePage(bytes, profile.meta().cursor().pos).value();
        if (const auto applied = applier.apply(page, fixtures::start, fixtures::start); !applied)
            throw std::runtime_error(applied.error().what);
    }
}

/// Milliseconds from nothing to the first page of orders, the median of several.
double startTime(const QString& folder, Random& random) {
    std::vector<double> samples;
    for (int i = 0; i < 11; ++i) {
        const Stopwatch watch;
        const auto profile = openProfile(folder, random);
        const views::Views views(profile->database(), fixtures::seller);
        views.orders({}, fixtures::start);
        views.unsettled();
        samples.push_back(watch.seconds() * 1'000);
    }
    return percentile(samples, 50);
}

void pages(const QString& folder, Random& random) {
    const auto profile = openProfile(folder, random);
    const views::Views views(profile->database(), fixtures::seller);
    const int total = views.orders({}, fixtures::start).total;
    std::vector<double> samples;
    for (const auto sort : {views::OrderSort::updated, views::OrderSort::due, views::OrderSort::price,
                            views::OrderSort::counterpart}) {
        for (int offset = 0; offset < total; offset += std::max(1, total / 40)) {
            const Stopwatch watch;
            views.orders({.sort = sort, .offset = offset}, fixtures::start);
            samples.push_back(watch.seconds() * 1'000);
        }
    }
    print("page of 50 of " + std::to_string(total) + " orders at any depth, p50", percentile(samples, 50),
          "ms");
    print("  p99 (reach: 16)", percentile(samples, 99), "ms");
}

} // namespace

void benchStart(int events) {
    QTemporaryDir folder;
    SeededRandom random(1);
    MarketFeed feed(events);
    const auto empty = folder.filePath(QStringLiteral("empty"));
    const auto full = folder.filePath(QStringLiteral("full"));
    { openProfile(empty, random); }
    fill(*openProfile(full, random), feed);
    const double of_empty = startTime(empty, random);
    const double of_full = startTime(full, random);
    print("open an empty studio to its first page", of_empty, "ms");
    print("open one with " + std::to_string(feed.items().size()) + " events", of_full, "ms");
    print("  times the empty one (reach: 2)", of_full / of_empty, "");
    pages(full, random);
}

} // namespace gw::bench

int main(int argc, char** argv) { gw::bench::benchStart(gw::bench::countFrom(argc, argv, 100'000)); }
