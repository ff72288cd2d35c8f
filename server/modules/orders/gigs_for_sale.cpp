#include "server/modules/orders/gigs_for_sale.h"

#include "model/base/overloaded.h"
#include "server/module/columns.h"
#include "server/module/stored_state.h"
#include "server/modules/declare.h"
#include "server/modules/tuning.h"

#include <boost/json/serialize.hpp>

#include <stdexcept>

namespace gw::server {

const std::vector<const char*>& GigsForSale::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE gig_for_sale (id INTEGER PRIMARY KEY, gig BLOB NOT NULL UNIQUE, body TEXT NOT NULL)"};
    return statements;
}

const std::vector<std::string>& GigsForSale::eventTypes() {
    static const auto types = namesOf<GigVersionPublished, GigPaused, GigResumed, GigArchived>();
    return types;
}

void GigsForSale::apply(const Entry& entry) {
    const auto event = std::get<GigEvent>(decodedEvent(entry));
    const auto change = [this](GigId id, bool Gig::*flag, bool value) {
        Gig* gig = known(id);
        if (!gig)
            return; // archived or paused before it was ever published
        gig->*flag = value;
        put(*gig);
    };
    std::visit(Overloaded{[&](const GigVersionPublished& one) { publish(one, entry.time); },
                          [&](const GigPaused& one) { change(one.gig, &Gig::paused, true); },
                          [&](const GigResumed& one) { change(one.gig, &Gig::paused, false); },
                          [&](const GigArchived& one) { change(one.gig, &Gig::archived, true); },
                          [](const auto& one) {
                              throw std::logic_error("orders does not consume " + std::string(one.type));
                          }},
               event);
}

void GigsForSale::publish(const GigVersionPublished& event, Instant at) {
    Gig gig{.id = event.gig,
            .seller = event.seller,
            .seller_name = event.seller_name,
            .draft = event.content,
            .created_at = at,
            .updated_at = at,
            .live = LiveGig{event.gig_version, event.version_no, event.content, at}};
    if (const Gig* before = known(event.gig)) {
        gig.created_at = before->created_at;
        gig.paused = before->paused;
        gig.archived = before->archived;
    }
    put(gig);
}

const Gig* GigsForSale::find(GigId gig) { return known(gig); }

Gig* GigsForSale::known(GigId gig) {
    const auto cached = m_cache.find(gig);
    if (cached != m_cache.end())
        return &cached->second;
    auto row = m_database.statement("SELECT body FROM gig_for_sale WHERE gig = ?");
    row.bindBytes(bytesOf(gig));
    if (!row.next())
        return nullptr;
    if (m_cache.size() >= modules_tuning::cached_gigs_max)
        m_cache.clear();
    auto state = stateFrom(std::string(Gig::kind) + ":" + gig.toString(), row.view(0));
    return &m_cache.emplace(gig, std::get<Gig>(std::move(state))).first->second;
}

void GigsForSale::put(const Gig& gig) {
    m_database
        .statement("INSERT INTO gig_for_sale (gig, body) VALUES (?, ?) "
                   "ON CONFLICT (gig) DO UPDATE SET body = excluded.body")
        .bindBytes(bytesOf(gig.id))
        .bind(boost::json::serialize(encode(AnyState(gig))))
        .run();
    m_cache.insert_or_assign(gig.id, Gig(gig));
}

} // namespace gw::server
