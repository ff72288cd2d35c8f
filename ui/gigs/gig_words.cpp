#include "ui/gigs/gig_words.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

struct GigWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::GigWords)
};

QString candidateText(const Gig& gig) {
    if (gig.review == GigReview::pending)
        return GigWords::tr("Your changes are in review.");
    if (gig.review == GigReview::changes_required)
        return GigWords::tr("Your changes need another look.");
    if (gig.review == GigReview::refused)
        return GigWords::tr("Your changes were refused; the selling version stays.");
    return gig.draft == gig.live->content ? QString() : GigWords::tr("Your changes are not submitted yet.");
}

} // namespace

QString standingText(const Gig& gig) {
    if (gig.archived)
        return GigWords::tr("Archived: it is no longer offered. Open orders go on.");
    if (gig.live) {
        const auto live =
            gig.paused()
                ? GigWords::tr("Version %1 is paused; buyers do not see it.").arg(gig.live->version_no)
                : GigWords::tr("Version %1 sells since %2.")
                      .arg(gig.live->version_no)
                      .arg(dateText(gig.live->published_at));
        return (live + u' ' + candidateText(gig)).trimmed();
    }
    switch (gig.review) {
    case GigReview::pending:
        return GigWords::tr("In review. If you edit it now, submit it again afterwards.");
    case GigReview::changes_required:
        return GigWords::tr("The review asks for changes. Only you see this gig.");
    case GigReview::refused:
        return GigWords::tr("The review refused this gig. Only you see it.");
    case GigReview::none:
        break;
    }
    return GigWords::tr("A draft that only you see. Submit it when it is complete.");
}

QString reviewText(const Gig& gig) {
    if (gig.review != GigReview::changes_required && gig.review != GigReview::refused)
        return {};
    QStringList reasons;
    for (const auto& reason : gig.review_reasons)
        reasons << text(reason);
    return reasons.join(u'\n');
}

bool submittable(const Gig& gig) {
    return !gig.archived && gig.review != GigReview::pending &&
           !(gig.review == GigReview::refused && !gig.live) && !(gig.live && gig.draft == gig.live->content);
}

} // namespace gw::ui
