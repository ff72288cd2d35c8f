#include "ui/inbox/message_status.h"

#include "ui/inbox/tuning.h"
#include "ui/widgets/format.h"
#include "ui/widgets/progress_look.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gw::ui {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::Messages)
};

QDateTime local(Instant at) { return QDateTime::fromMSecsSinceEpoch(at.unixMs()); }

QString clockText(Instant at) { return QLocale().toString(local(at).time(), QStringLiteral("HH:mm")); }

} // namespace

MessageStatus statusOf(const views::MessageRow& row) {
    if (row.progress != views::Progress::confirmed)
        return {iconOf(row.progress), roleOf(row.progress), progressText(row.progress)};
    if (row.read_by_other)
        return {Icon::check_double, Role::link, Messages::tr("Read")};
    return {Icon::check, Role::text_muted, Messages::tr("Sent")};
}

QString messageTimeText(const views::MessageRow& row) {
    const auto at = timeOf(row);
    const auto gap = at > row.composed_at ? at - row.composed_at : row.composed_at - at;
    if (gap <= composing_gap_min)
        return clockText(at);
    const auto written =
        sameDay(at, row.composed_at) ? clockText(row.composed_at) : dateTimeText(row.composed_at);
    return Messages::tr("%1, written %2").arg(clockText(at), written);
}

Instant timeOf(const views::MessageRow& row) { return row.time.value_or(row.composed_at); }

QString dayText(Instant at, Instant now) {
    const auto day = local(at).date();
    const auto days = day.daysTo(local(now).date());
    if (days == 0)
        return Messages::tr("Today");
    if (days == 1)
        return Messages::tr("Yesterday");
    const auto same_year = day.year() == local(now).date().year();
    return QLocale().toString(day,
                              same_year ? Messages::tr("dddd d MMMM") : Messages::tr("dddd d MMMM yyyy"));
}

bool sameDay(Instant a, Instant b) { return local(a).date() == local(b).date(); }

} // namespace gw::ui
