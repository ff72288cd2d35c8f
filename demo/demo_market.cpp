#include "demo/demo_market.h"

#include "demo/marker.h"
#include "exchange/play_plan.h"
#include "sync/protocol/blob.h"

#include <QFile>

#include <map>

namespace gw::demo {
namespace {

Problem refusedFile(const PlannedFile& file, const protocol::Response& response) {
    return {.code = "bad_demo_file",
            .what = "The market did not take \"" + file.artefact.name + "\": status " +
                    std::to_string(response.status) + "."};
}

/// Puts the files that deliveries name into the market, as their owners would.
Result<void> uploadFiles(server::Player& player, const std::vector<PlannedFile>& files) {
    std::map<AccountId, std::string> tokens;
    for (const auto& file : files) {
        std::string& token = tokens[file.owner];
        if (token.empty()) {
            const auto issued = player.token(file.owner);
            if (!issued)
                return issued.error();
            token = *issued;
        }
        const auto manifest = protocol::manifestOf(file.bytes);
        std::size_t offset = 0;
        for (const auto& part : manifest.parts) {
            const auto size = static_cast<std::size_t>(part.size_bytes);
            const auto put = player.ask({.method = "PUT",
                                         .path = "/v1/blobs/parts/" + part.digest.toString(),
                                         .query = {},
                                         .token = token,
                                         .body = file.bytes.substr(offset, size)});
            if (put.status >= 300)
                return refusedFile(file, put);
            offset += size;
        }
        const auto commit = player.ask({.method = "POST",
                                        .path = "/v1/blobs/commit",
                                        .query = {},
                                        .token = token,
                                        .content_type = "application/json",
                                        .body = protocol::encodeManifest(manifest)});
        if (commit.status >= 300)
            return refusedFile(file, commit);
    }
    return {};
}

Result<void> fill(const QString& data_folder, const MarketPlan& market,
                  const server::Player::Progress& progress) {
    auto player = server::Player::open(data_folder, market.plan.begins_at);
    if (!player)
        return player.error();
    if (const auto registered = (*player)->registerAccounts(market.plan.accounts); !registered)
        return registered.error();
    if (const auto uploaded = uploadFiles(**player, market.files); !uploaded)
        return uploaded.error();
    const auto played = exchange::playPlan(**player, market.plan, progress);
    if (!played)
        return played.error();
    return {};
}

} // namespace

Result<MarketPlan> makeDemoMarket(const QString& data_folder, std::uint64_t seed, Instant now,
                                  const server::Player::Progress& progress) {
    const auto found = Marker::load(data_folder);
    if (!found)
        return found.error();
    if (!*found && QFile::exists(data_folder + QStringLiteral("/orders.db")))
        return Problem{.code = "not_empty",
                       .what =
                           data_folder.toStdString() +
                           " holds a real marketplace. A demonstration market needs a folder of its own."};
    Marker marker = found->value_or(Marker{seed, now, false});
    MarketPlan market = MarketPlan::of({.seed = marker.seed, .now = marker.now});
    if (marker.complete)
        return market;
    if (const auto begun = marker.save(data_folder); !begun)
        return begun.error();
    if (const auto filled = fill(data_folder, market, progress); !filled)
        return filled.error();
    marker.complete = true;
    if (const auto saved = marker.save(data_folder); !saved)
        return saved.error();
    return market;
}

} // namespace gw::demo
