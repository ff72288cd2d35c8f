#pragma once

#include "model/base/context.h"
#include "sync/store/profile.h"

namespace gw::sync {

/// What this device knows for predicting a decision: names of people met, the owner's own gigs. Other
/// sellers' gigs are known on the server only.
class LocalFacts {
public:
    explicit LocalFacts(store::Profile& profile)
        : m_profile(profile) {}

    Context contextAt(Instant now) const;

private:
    std::string nameOf(AccountId account) const;
    int activeGigsOf(AccountId seller) const;

    store::Profile& m_profile;
};

} // namespace gw::sync
