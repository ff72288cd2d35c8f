#include "reference/machine.h"

namespace gw::reference {
namespace {

using GigTrials = std::vector<Trial<GigCommand>>;

SaveGigDraft titled(const char* title) { return {gig_id, GigPatch{.title = title}, {}}; }

/// A gig after `commands`, each by whose it is.
std::optional<Gig> gigAfter(std::vector<std::pair<AccountId, GigCommand>> commands) {
    std::optional<Gig> gig = gigOnSale();
    for (const auto& [actor, command] : commands)
        take(gig, command, actor);
    return gig;
}

std::vector<Sample<Gig>> gigSamples() {
    std::optional<Gig> draft, pending, changes, denied;
    take(draft, GigCommand(SaveGigDraft{gig_id, difference({}, gigContent()), {}}), seller);
    pending = draft;
    take(pending, GigCommand(SubmitGig{gig_id, first_version}), seller);
    changes = denied = pending;
    take(changes, GigCommand(RequireGigChanges{gig_id, {"Sharper pictures."}}), marketplace);
    take(denied, GigCommand(DenyGig{gig_id, "Forbidden service."}), marketplace);
    const auto edit = titled("I will draw two logos");
    const SubmitGig submit{gig_id, second_version};
    return {{"none", {}},
            {"draft", draft},
            {"pending_review", pending},
            {"requires_modification", changes},
            {"denied", denied},
            {"active", gigOnSale()},
            {"active, edited", gigAfter({{seller, edit}})},
            {"active, candidate in review", gigAfter({{seller, edit}, {seller, submit}})},
            {"active, second version",
             gigAfter({{seller, edit}, {seller, submit}, {marketplace, ApproveGig{gig_id, second_version}}})},
            {"paused by the seller", gigAfter({{seller, PauseGig{gig_id}}})},
            {"paused: away", gigAfter({{marketplace, PauseGigFor{gig_id, PauseCause::away}}})},
            {"on_hold", gigAfter({{marketplace, HoldGig{gig_id, "A complaint."}}})},
            {"archived", gigAfter({{seller, ArchiveGig{gig_id}}})}};
}

GigTrials gigTrials(const std::optional<Gig>& gig) {
    return {SaveGigDraft(titled("I will draw anything")),
            SubmitGig{gig_id, second_version},
            ApproveGig{gig_id, gig && gig->submitted ? *gig->submitted : first_version},
            RequireGigChanges{gig_id, {"Brighter pictures."}},
            DenyGig{gig_id, "Forbidden service."},
            RevertGig{gig_id, first_version},
            SetQueueLimit{gig_id, 5, true},
            PauseGig{gig_id},
            ResumeGig{gig_id},
            PauseGigFor{gig_id, PauseCause::away},
            ResumeGigFrom{gig_id, PauseCause::away},
            HoldGig{gig_id, "A complaint."},
            ReleaseGig{gig_id},
            ArchiveGig{gig_id}};
}

std::vector<Sample<Quote>> quoteSamples() {
    std::optional<Quote> issued;
    take(issued, QuoteCommand(RequestQuote{quote_id, gig_id, PackageTier::basic, {}, 1}), buyer);
    return {{"none", {}}, {"issued", issued}, {"expired", issued, start + std::chrono::hours(1)}};
}

} // namespace

std::string gigTables() {
    return tablesOf(Machine<Gig, GigCommand>{
        "Gig", "A new gig is anyone's to begin; then it is its seller's.", gigSamples(), gigTrials});
}

std::string quoteTables() {
    return tablesOf(Machine<Quote, QuoteCommand>{
        "Quote", "A price that binds for 15 minutes.", quoteSamples(), [](const std::optional<Quote>&) {
            return std::vector<Trial<QuoteCommand>>{
                QuoteCommand(RequestQuote{quote_id, gig_id, PackageTier::basic, {}, 1})};
        }});
}

} // namespace gw::reference
