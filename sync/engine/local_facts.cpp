#include "sync/engine/local_facts.h"

#include "sync/store/values.h"

#include <memory>

namespace gw::sync {

namespace {

template<class Id>
const Id* idIn(const Id& id) {
    return &id;
}
template<class Id>
const Id* idIn(const std::optional<Id>& id) {
    return id ? &*id : nullptr;
}

/// Finds the aggregate that a command refers to, when this device has it; read when a rule asks for it.
template<class State, class Id>
std::function<const State*(Id)> factOf(store::Profile& profile, const Id* wanted) {
    if (!wanted)
        return {};
    auto name = std::string(State::kind) + ':' + wanted->toString();
    if (!profile.streams().isVisible(name))
        return {};
    return [&profile, name = std::move(name), id = *wanted,
            found = std::make_shared<std::optional<AnyState>>()](Id asked) -> const State* {
        if (asked != id)
            return nullptr;
        if (!*found)
            *found = profile.streams().visible(name);
        return &std::get<State>(**found);
    };
}

/// Adds what the command names and this device has.
struct NamedFacts {
    store::Profile& profile;
    Context& context;

    template<class Body>
    void operator()(const Body& body) const {
        if constexpr (requires { body.gig; })
            context.gig_of = factOf<Gig>(profile, idIn(body.gig));
        if constexpr (requires { body.brief; })
            context.brief_of = factOf<Brief>(profile, idIn(body.brief));
        if constexpr (requires { body.quote; })
            context.quote_of = factOf<Quote>(profile, idIn(body.quote));
    }
};

/// The owner's own level and absence.
void addOwnAccount(Context& context, store::Profile& profile) {
    const auto self = profile.owner().account;
    const auto own = factOf<Account>(profile, &self);
    if (!own)
        return;
    context.level_of = [own](AccountId asked) {
        const auto* account = own(asked);
        return account ? std::optional(account->level) : std::nullopt;
    };
    context.away_of = [own](AccountId asked) -> const Away* {
        const auto* account = own(asked);
        return account && account->away ? &*account->away : nullptr;
    };
}

} // namespace

Context LocalFacts::contextFor(const AnyCommand& command, Instant now) const {
    Context context{.actor = m_profile.owner().account,
                    .now = now,
                    .is_operator = m_profile.meta().isOperator(),
                    .name_of = [this](AccountId account) { return nameOf(account); },
                    .active_gigs_of = [this](AccountId seller) { return activeGigsOf(seller); }};
    addOwnAccount(context, m_profile);
    const NamedFacts named{m_profile, context};
    std::visit([&](const auto& of_kind) { std::visit(named, of_kind); }, command);
    return context;
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
