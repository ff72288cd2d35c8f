#include "model/base/ports.h"
#include "model/codec/encode.h"
#include "server/modules/files/byte_range.h"
#include "server/modules/files/events.h"
#include "server/modules/files/files_module.h"
#include "server/modules/files/tuning.h"
#include "sync/protocol/tuning.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::server {

namespace {

int statusOf(const Problem& problem) {
    if (problem.code == "disk_full")
        return 507;
    return problem.code == "overloaded" ? 503 : 500;
}

protocol::Response missingResponse(const std::vector<PartDigest>& missing) {
    return jsonResponse(200, protocol::encodeMissing(missing));
}

Publication publicationOf(const BlobCommitted& event) {
    return {.stream = "blob:" + event.blob.toString(),
            .type = std::string(event.type),
            .version = event.version,
            .body = boost::json::serialize(codec::encodeStruct(event)),
            .audience = {event.account}};
}

} // namespace

/// Counts bytes in memory from admission until the answer has been handed on.
class FilesModule::InFlight {
public:
    InFlight(std::shared_ptr<std::atomic<std::int64_t>> total, std::int64_t bytes)
        : m_total(std::move(total))
        , m_bytes(bytes) {}
    ~InFlight() { m_total->fetch_sub(m_bytes); }
    InFlight(const InFlight&) = delete;
    InFlight& operator=(const InFlight&) = delete;

private:
    std::shared_ptr<std::atomic<std::int64_t>> m_total;
    std::int64_t m_bytes;
};

/// Null when there is too much already.
std::shared_ptr<FilesModule::InFlight> FilesModule::admit(std::int64_t bytes) {
    auto in_flight = std::make_shared<InFlight>(m_in_flight_bytes, bytes);
    const bool is_too_much = m_in_flight_bytes->fetch_add(bytes) + bytes > files_tuning::in_flight_bytes_max;
    return is_too_much ? nullptr : in_flight;
}

void FilesModule::answer(Call call, sql::Database& reader, Answer done) {
    const auto& path = call.request.path;
    if (path == "/v1/blobs/probe")
        answerProbe(call, std::move(done));
    else if (path == "/v1/blobs/commit")
        answerCommit(call, std::move(done));
    else if (call.arguments.contains("digest"))
        answerPart(std::move(call), std::move(done));
    else
        answerRead(call, reader, std::move(done));
}

/// By the worker, because what it calls present must stay present: the collection lets it be for a while.
void FilesModule::answerProbe(const Call& call, Answer done) {
    const auto manifest = protocol::decodeManifest(call.request.body);
    if (!manifest)
        return done(problemResponse(422, manifest.error()));
    answerMissing(
        [manifest = *manifest, account = *call.caller, now = m_ports->clock.now()](Batch& batch) {
            BlobTable table(batch.database());
            table.keepUploads(manifest, account, now);
            return table.missing(manifest, account);
        },
        std::move(done));
}

void FilesModule::answerMissing(std::function<std::vector<PartDigest>(Batch&)> find, Answer done) {
    auto missing = std::make_shared<std::vector<PartDigest>>();
    const bool is_queued = m_ports->submit(
        {.run = [find = std::move(find), missing](Batch& batch) { *missing = find(batch); },
         .done =
             [this, missing, done](const Result<void>& written) {
                 answerLater(done, written ? missingResponse(*missing)
                                           : problemResponse(statusOf(written.error()), written.error()));
             }});
    if (!is_queued)
        done(overloadedResponse());
}

void FilesModule::answerPart(Call call, Answer done) {
    const auto digest = PartDigest::parse(call.arguments.at("digest"));
    if (!digest)
        return done(problemResponse(422, digest.error()));
    const protocol::Part part{*digest, static_cast<std::int64_t>(call.request.body.size())};
    if (part.size_bytes > protocol::tuning::part_bytes_max)
        return done(
            problemResponse(413, {.code = "too_large",
                                  .what = "A part may have at most " +
                                          std::to_string(protocol::tuning::part_bytes_max) + " bytes."}));
    auto in_flight = admit(part.size_bytes);
    if (!in_flight)
        return done(overloadedResponse());
    m_disk->post([weak = weak_from_this(), call = std::move(call), part, done = std::move(done), in_flight] {
        if (const auto self = weak.lock())
            self->storePart(call, part, done);
    });
}

void FilesModule::storePart(const Call& call, const protocol::Part& part, Answer done) {
    if (protocol::partDigest(call.request.body) != part.digest)
        return answerLater(
            done,
            problemResponse(422, {.code = "wrong_hash",
                                  .what = "The bytes are not those of this digest: they were changed on "
                                          "the way. Nothing was kept; send the part again."}));
    if (const auto stored = m_store->put(part.digest, call.request.body); !stored)
        return answerLater(done, problemResponse(statusOf(stored.error()), stored.error()));
    auto is_doomed = std::make_shared<bool>(false);
    const bool is_queued = m_ports->submit(
        {.run =
             [collector = m_collector, account = *call.caller, part, is_doomed,
              now = m_ports->clock.now()](Batch& batch) {
                 *is_doomed = collector->isDoomed(part.digest);
                 if (!*is_doomed)
                     BlobTable(batch.database()).addUpload(account, part, now);
             },
         .done =
             [this, done, is_doomed](const Result<void>& written) {
                 if (*is_doomed)
                     return answerLater(done, overloadedResponse());
                 answerLater(done, written ? protocol::Response{.status = 204}
                                           : problemResponse(statusOf(written.error()), written.error()));
             }});
    if (!is_queued)
        answerLater(done, overloadedResponse());
}

void FilesModule::answerCommit(const Call& call, Answer done) {
    const auto manifest = protocol::decodeManifest(call.request.body);
    if (!manifest)
        return done(problemResponse(422, manifest.error()));
    answerMissing(
        [manifest = *manifest, account = *call.caller, now = m_ports->clock.now()](Batch& batch) {
            BlobTable table(batch.database());
            auto missing = table.missing(manifest, account);
            if (missing.empty() && table.commit(manifest, account)) {
                const BlobCommitted event{manifest.root, account, manifest.sizeBytes()};
                batch.publish({.actor = account, .time = now, .entries = {publicationOf(event)}});
            }
            return missing;
        },
        std::move(done));
}

void FilesModule::answerRead(const Call& call, sql::Database& reader, Answer done) {
    const auto root = BlobId::parse(call.arguments.at("root"));
    BlobTable table(reader);
    if (!root || !table.mayRead(*root, *call.caller))
        return done(notFoundResponse());
    auto manifest = table.find(*root);
    if (!manifest)
        return done(notFoundResponse());
    if (call.request.path.ends_with("/manifest"))
        return done(jsonResponse(200, protocol::encodeManifest(*manifest)));
    answerBytes(std::move(*manifest), call.request.range, std::move(done));
}

void FilesModule::answerBytes(protocol::BlobManifest manifest, const std::string& range_field, Answer done) {
    const auto size = manifest.sizeBytes();
    const auto asked = readRange(range_field, size);
    if (asked.is_outside) {
        auto outside =
            problemResponse(416, {.code = "outside_of_file", .what = "The file has no such bytes."});
        outside.content_range = contentRange({}, size);
        return done(outside);
    }
    if (!asked.range && size > files_tuning::answer_bytes_max)
        return done(problemResponse(
            400, {.code = "range_needed",
                  .what = "The file is too large for one answer: ask for ranges of it, of at most " +
                          std::to_string(files_tuning::answer_bytes_max) + " bytes each."}));
    auto range = asked.range.value_or(ByteRange{0, size - 1});
    range.last = std::min(range.last, range.first + files_tuning::answer_bytes_max - 1);
    auto in_flight = admit(range.length());
    if (!in_flight)
        return done(overloadedResponse());
    m_disk->post([weak = weak_from_this(), manifest = std::move(manifest), range,
                  is_partial = asked.range.has_value(), size, done = std::move(done), in_flight] {
        const auto self = weak.lock();
        if (!self)
            return;
        auto response = self->readBytes(manifest, range);
        if (response.status == 200 && is_partial) {
            response.status = 206;
            response.content_range = contentRange(range, size);
        }
        self->answerLater(done, std::move(response));
    });
}

protocol::Response FilesModule::readBytes(const protocol::BlobManifest& manifest, const ByteRange& range) {
    protocol::Response response{.status = 200, .content_type = "application/octet-stream"};
    response.body.reserve(static_cast<std::size_t>(range.length()));
    std::int64_t at = 0;
    for (const auto& part : manifest.parts) {
        const auto from = std::max<std::int64_t>(0, range.first - at);
        const auto to = std::min(part.size_bytes, range.last + 1 - at);
        at += part.size_bytes;
        if (from >= to)
            continue;
        const auto bytes = m_store->get(part.digest);
        if (!bytes)
            return problemResponse(500, bytes.error());
        response.body.append(*bytes, static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    }
    return response;
}

void FilesModule::answerLater(Answer done, protocol::Response response) const {
    m_ports->service.post([done = std::move(done), response = std::move(response)] { done(response); });
}

} // namespace gw::server
