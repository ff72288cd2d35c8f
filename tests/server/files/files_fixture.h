#pragma once

#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "server/module/module_host.h"
#include "server/modules/files/files_module.h"
#include "tests/support/model_fixtures.h"
#include "tests/support/some_bytes.h"

#include <boost/json/serialize.hpp>

namespace gw::test {

/// The files module in a host of its own, in virtual time.
class FilesFixture {
public:
    explicit FilesFixture(const QString& folder = {},
                          server::FilesModule::OpenStore open_store = server::openPartStore)
        : m_folder(folder)
        , m_open_store(std::move(open_store)) {
        open();
    }

    void reopen() {
        host.reset();
        executor.runUntilIdle();
        open();
    }

    protocol::Response ask(AccountId account, protocol::Request request,
                           std::map<std::string, std::string> arguments = {}) {
        std::optional<protocol::Response> answer;
        host->answer({.request = std::move(request), .caller = account, .arguments = std::move(arguments)},
                     [&](protocol::Response response) { answer = std::move(response); });
        executor.runUntilIdle();
        return answer.value_or(protocol::Response{.status = 0});
    }
    protocol::Response put(AccountId account, const std::string& digest, const std::string& bytes) {
        return ask(account,
                   {.method = "PUT", .path = "/v1/blobs/parts/" + digest, .query = {}, .body = bytes},
                   {{"digest", digest}});
    }
    protocol::Response post(AccountId account, const std::string& what, const std::string& body) {
        return ask(account, {.method = "POST", .path = "/v1/blobs/" + what, .query = {}, .body = body});
    }
    protocol::Response get(AccountId account, const std::string& root, const std::string& range = {}) {
        return ask(account, {.method = "GET", .path = "/v1/blobs/" + root, .query = {}, .range = range},
                   {{"root", root}});
    }

    protocol::Response getManifest(AccountId account, const std::string& root) {
        return ask(account, {.method = "GET", .path = "/v1/blobs/" + root + "/manifest", .query = {}},
                   {{"root", root}});
    }
    /// Lets time pass, with whatever the module does by itself.
    void pass(milliseconds time) {
        const auto end = clock.monotonic() + time;
        for (auto due = executor.nextDue(); due && *due <= end; due = executor.nextDue()) {
            clock.advance(*due - clock.monotonic());
            executor.runDue();
        }
        clock.advance(end - clock.monotonic());
    }

    std::vector<PartDigest> probe(AccountId account, const protocol::BlobManifest& manifest) {
        return protocol::decodeMissing(post(account, "probe", protocol::encodeManifest(manifest)).body)
            .value();
    }
    std::vector<PartDigest> commit(AccountId account, const protocol::BlobManifest& manifest) {
        return protocol::decodeMissing(post(account, "commit", protocol::encodeManifest(manifest)).body)
            .value();
    }
    /// Part number `index` of `bytes`.
    protocol::Response putPart(AccountId account, const protocol::BlobManifest& manifest,
                               const std::string& bytes, std::size_t index) {
        const auto from = static_cast<std::size_t>(manifest.offsetOf(index));
        const auto& part = manifest.parts[index];
        return put(account, part.digest.toString(),
                   bytes.substr(from, static_cast<std::size_t>(part.size_bytes)));
    }
    protocol::BlobManifest upload(AccountId account, const std::string& bytes) {
        auto manifest = protocol::manifestOf(bytes);
        for (std::size_t i = 0; i < manifest.parts.size(); ++i)
            putPart(account, manifest, bytes, i);
        commit(account, manifest);
        return manifest;
    }

    /// An event of the orders module arrives: `actor` delivered the blob, seller and buyer see it.
    void delivered(AccountId actor, const BlobId& blob) {
        const auto encoded =
            encode(AnyEvent(OrderEvent(DeliverySubmitted{fixtures::order_id,
                                                         1,
                                                         {{blob, "a.bin", 1, "application/octet-stream"}},
                                                         "",
                                                         true,
                                                         clock.now()})));
        const auto seq = ++m_orders_seq;
        std::optional<Result<void>> taken;
        host->take("orders",
                   {{.seq = seq,
                     .group_end = seq,
                     .kind = protocol::ItemKind::event,
                     .id = newId<EventId>(clock.now(), random),
                     .stream = "order:" + fixtures::order_id.toString(),
                     .stream_version = seq,
                     .type = encoded.type,
                     .version = encoded.version,
                     .time = clock.now(),
                     .actor = actor,
                     .cause = {},
                     .salt = std::string(32, '0'),
                     .audience = {fixtures::seller, fixtures::buyer},
                     .body = boost::json::serialize(encoded.body)}},
                   [&](Result<void> result) { taken = std::move(result); });
        executor.runUntilIdle();
        taken.value().value();
    }

    std::vector<server::Entry> log() { return host->log()->reader()->read(0, 1'000).value(); }

    ManualClock clock{fixtures::start};
    SeededRandom random{1};
    LocalExecutor executor{clock};
    std::shared_ptr<server::ModuleHost> host;

private:
    void open() {
        host = server::ModuleHost::open(
                   std::make_shared<server::FilesModule>(m_open_store),
                   {.clock = clock,
                    .random = random,
                    .executor = [this](const std::string&) -> Executor& { return executor; },
                    .data_folder = m_folder})
                   .value();
    }

    QString m_folder;
    server::FilesModule::OpenStore m_open_store;
    server::Seq m_orders_seq = 0;
};

} // namespace gw::test
