#include "server/modules/feed/feed_module.h"

#include "server/module/columns.h"
#include "server/modules/facts.h"
#include "server/modules/tuning.h"
#include "sync/protocol/tuning.h"

#include <algorithm>

namespace gw::server {

const topology::Declaration& FeedModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "feed",
        .consumes = {{.source = accounts_source},
                     {.source = "catalog"},
                     {.source = "orders"},
                     {.source = "conversations"},
                     {.source = "payments"},
                     {.source = "reviews"}},
        .routes = {{.method = "GET", .pattern = "/v1/feed"}, {.method = "GET", .pattern = "/v1/hello"}}};
    return declaration;
}

std::vector<sql::Migration> FeedModule::migrations() const { return feed::migrations(); }

void FeedModule::start(const Ports& ports, sql::Database& writer) {
    m_ports = std::make_unique<Ports>(ports);
    m_writer = std::make_unique<feed::FeedWriter>(writer);
    m_waiting = std::make_shared<WaitingRoom>(ports.service);
    if (feed::readEpoch(writer).empty())
        writer.transaction(
            [&] { feed::writeEpoch(writer, newUuid(ports.clock.now(), ports.random).toString()); });
}

void FeedModule::apply(const std::string& source, const Entry& entry, Batch&) {
    if (source == accounts_source && entry.kind == protocol::ItemKind::event) {
        const auto event = std::get<AccountEvent>(decodedEvent(entry));
        if (const auto* registered = std::get_if<AccountRegistered>(&event))
            m_writer->name(registered->account, registered->display_name, registered->is_operator);
        else if (const auto* changed = std::get_if<DisplayNameChanged>(&event))
            m_writer->name(changed->account, changed->display_name, std::nullopt);
    }
    m_writer->add(entry);
}

void FeedModule::beforeCommit(Batch&) { m_writer->save(); }

void FeedModule::committed() {
    const auto moved = m_writer->takeMoved();
    if (moved.empty())
        return;
    m_ports->service.post([weak = weak_from_this(), moved] {
        if (const auto self = weak.lock())
            for (const auto& [account, head] : moved)
                self->m_waiting->grown(account);
    });
    for (const auto& [account, head] : moved)
        m_head_moved(account, head);
}

void FeedModule::rolledBack() { m_writer->forget(); }

void FeedModule::answer(Call call, sql::Database& reader, Answer done) {
    if (call.request.path == "/v1/hello")
        answerHello(call, reader, std::move(done));
    else
        answerPage(call, reader, std::move(done));
}

void FeedModule::answerPage(const Call& call, sql::Database& reader, Answer done) {
    const auto query = feed::pageQuery(call.request.query);
    if (!query)
        return done(problemResponse(400, query.error()));
    const auto wait = milliseconds(std::min(query->wait_ms, modules_tuning::feed_wait_ms_max));
    const auto attempt = [&reader, account = *call.caller,
                          query = *query](bool last) -> std::optional<protocol::Response> {
        auto answer = feed::page(reader, account, query);
        return last || answer.grown ? std::optional(std::move(answer.response)) : std::nullopt;
    };
    m_waiting->enter(*call.caller, wait, attempt, std::move(done));
}

void FeedModule::answerHello(const Call& call, sql::Database& reader, Answer done) {
    const auto attempt = [&reader, account = *call.caller,
                          &clock = m_ports->clock](bool last) -> std::optional<protocol::Response> {
        const auto head = feed::readHead(reader, account);
        if (head && head->registered)
            return jsonResponse(
                200, protocol::encodeHello({.protocol = protocol::tuning::protocol_version,
                                            .epoch = feed::readEpoch(reader),
                                            .head = head->pos,
                                            .server_time = clock.now(),
                                            .account = account,
                                            .display_name = head->name,
                                            .is_operator = head->is_operator,
                                            .blob_size_bytes_max = protocol::tuning::blob_size_bytes_max}));
        return last ? std::optional(overloadedResponse()) : std::nullopt;
    };
    m_waiting->enter(*call.caller, milliseconds(modules_tuning::hello_wait_ms), attempt, std::move(done));
}

} // namespace gw::server
