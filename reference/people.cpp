#include "reference/people.h"

namespace gw::reference {
namespace {

Gig published() {
    std::optional<Gig> gig;
    take(gig, GigCommand(SaveGigDraft{gig_id, difference({}, gigContent()), {}}), seller);
    take(gig, GigCommand(SubmitGig{gig_id, first_version}), seller);
    take(gig, GigCommand(ApproveGig{gig_id, first_version}), marketplace);
    return *gig;
}

Brief posted() {
    std::optional<Brief> brief;
    take(brief, BriefCommand(PostBrief{brief_id, briefContent()}), buyer);
    return *brief;
}

std::string nameOf(AccountId account) {
    return account == seller ? "Sara" : account == buyer ? "Ben" : std::string();
}

} // namespace

Money usd(std::int64_t cents) { return {cents, Currency::parse("USD").value()}; }

Artefact file(std::uint8_t n) {
    BlobId::Bytes bytes{};
    bytes.fill(n);
    return {BlobId(bytes), "file-" + std::to_string(n) + ".svg", 1'000, "image/svg+xml"};
}

GigContent gigContent() {
    return {.title = "I will draw your logo",
            .category = "Design",
            .subcategory = "Logos",
            .tags = {"logo"},
            .description = "A logo drawn by hand.",
            .packages = {{PackageTier::basic, "One idea", "", usd(10'000), 3, 1, {}}},
            .extras = {},
            .faq = {},
            .requirements = {{"name", RequirementKind::text, "What is the name?", {}, true}}};
}

OfferTerms offerTerms() {
    return {.title = "A logo and a font",
            .scope = "Both, as vectors.",
            .price = usd(30'000),
            .delivery_days = 7,
            .revisions = 2,
            .milestones = {},
            .requirements = {},
            .expires_at = start + std::chrono::days(3)};
}

BriefContent briefContent() {
    return {.title = "A logo",
            .description = "For a bakery.",
            .category = "Design",
            .budget_max = usd(50'000),
            .delivery_days = {},
            .attachments = {}};
}

const Gig& gigOnSale() {
    static const Gig gig = published();
    return gig;
}

Context contextOf(AccountId actor, Instant now) {
    Context context{.actor = actor, .now = now};
    context.is_operator = actor == marketplace;
    context.name_of = nameOf;
    context.gig_of = [](GigId gig) { return gig == gig_id ? &gigOnSale() : nullptr; };
    context.brief_of = [](BriefId brief) {
        static const Brief open = posted();
        return brief == brief_id ? &open : nullptr;
    };
    context.away_of = [](AccountId account) {
        // Chosen before the order came, known here after it.
        static const Away away{start + std::chrono::days(6), start + std::chrono::days(7), "On holiday.",
                               start - std::chrono::hours(1), start + std::chrono::minutes(1)};
        return account == seller ? &away : nullptr;
    };
    context.away_decline_used = [](AccountId) { return false; };
    context.has_blob = [](const BlobId&) { return true; };
    context.available_of = [](AccountId, Currency currency) { return Money(50'000, currency); };
    context.overdraft_of = [](AccountId, Currency currency) { return Money(1'000, currency); };
    return context;
}

} // namespace gw::reference
