#include "sync/engine/local_facts.h"

#include "model/gig/state.h"
#include "sync/store/values.h"

namespace gw::sync {

Context LocalFacts::contextAt(Instant now) const {
    return {.actor = m_profile.owner().account,
            .now = now,
            .is_operator = m_profile.meta().isOperator(),
            .name_of = [this](AccountId account) { return nameOf(account); },
            .active_gigs_of = [this](AccountId seller) { return activeGigsOf(seller); }};
}

std::string LocalFacts::nameOf(AccountId account) const {
    auto row = m_profile.database().statement("SELECT name FROM names WHERE account = ?");
    row.bindBytes(store::rawBytes(account));
    if (row.next())
        return row.text(0);
    return account == m_profile.owner().account ? m_profile.meta().displayName() : std::string();
}

int LocalFacts::activeGigsOf(AccountId) const {
    auto row = m_profile.database().statement("SELECT count(*) FROM gigs WHERE status = ?");
    row.bind(static_cast<int>(GigStatus::active));
    row.next();
    return static_cast<int>(row.integer(0));
}

} // namespace gw::sync
