#pragma once

#include "model/codec/vocabulary.h"
#include "sync/store/profile.h"

namespace gw::sync {

/// What this device knows for predicting a decision: names of people met, the owner's own gigs, quotes,
/// briefs and account. Of what is known on the server only, the facts stay empty, so that nothing is
/// predicted to be refused for want of them.
class LocalFacts {
public:
    explicit LocalFacts(store::Profile& profile)
        : m_profile(profile) {}

    /// The facts for deciding `command` at `now`.
    Context contextFor(const AnyCommand& command, Instant now) const;

private:
    std::string nameOf(AccountId account) const;
    int activeGigsOf(AccountId seller) const;

    store::Profile& m_profile;
};

} // namespace gw::sync
