#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

namespace gw::ui {

namespace {

QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("gw::ui::Format", source, nullptr, n);
}

QDateTime local(Instant at) { return QDateTime::fromMSecsSinceEpoch(at.unixMs()); }

QString symbolOf(const Currency& currency) {
    struct Known {
        const char* code;
        const char16_t* symbol;
    };
    static constexpr Known known[] = {{"USD", u"$"}, {"EUR", u"€"}, {"GBP", u"£"}, {"BRL", u"R$"},
                                      {"ILS", u"₪"}, {"JPY", u"¥"}, {"INR", u"₹"}};
    const auto code = currency.toString();
    for (const auto& entry : known)
        if (code == entry.code)
            return QString::fromUtf16(entry.symbol);
    return QString::fromStdString(code) + QChar::Nbsp;
}

constexpr auto minute = std::chrono::minutes(1);
constexpr auto hour = std::chrono::hours(1);
constexpr auto day = std::chrono::hours(24);

template<class Unit>
int whole(milliseconds span, Unit unit) {
    return static_cast<int>(span / unit);
}

} // namespace

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString moneyText(const Money& money, const QLocale& locale) {
    const auto decimals = money.currency().decimals();
    qlonglong unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const auto minor = money.minor();
    auto number = locale.toString(std::abs(minor / unit));
    if (decimals > 0) {
        auto fraction = QLocale(locale.language(), locale.territory());
        fraction.setNumberOptions(QLocale::OmitGroupSeparator);
        // A leading 1 keeps the zeros of the fraction, in the locale's own digits.
        number += locale.decimalPoint() + fraction.toString(unit + std::abs(minor % unit)).mid(1);
    }
    // The locale says where the symbol goes: ask it for "1" and put our exact number in its place.
    auto pattern = locale.toCurrencyString(qlonglong(1), symbolOf(money.currency()));
    pattern.replace(locale.toString(1), number);
    return minor < 0 ? locale.negativeSign() + pattern : pattern;
}

QString sizeText(std::int64_t bytes, const QLocale& locale) {
    return locale.formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString countText(qlonglong count, const QLocale& locale) { return locale.toString(count); }

QString dateText(Instant at, const QLocale& locale) {
    return locale.toString(local(at).date(), tr("d MMM yyyy"));
}

QString dateTimeText(Instant at, const QLocale& locale) {
    return tr("%1, %2").arg(dateText(at, locale), locale.toString(local(at).time(), QStringLiteral("HH:mm")));
}

QString shortTimeText(Instant at, Instant now, const QLocale& locale) {
    const auto when = local(at);
    const auto today = local(now).date();
    if (when.date() == today)
        return locale.toString(when.time(), QStringLiteral("HH:mm"));
    if (when.date().year() == today.year())
        return locale.toString(when.date(), tr("d MMM"));
    return dateText(at, locale);
}

QString zonedTimeText(Instant at, const QLocale& locale) {
    const auto when = local(at);
    const auto zone = QTimeZone::systemTimeZone().displayName(when, QTimeZone::ShortName, locale);
    return tr("%1, %2 %3")
        .arg(locale.toString(when.date(), tr("ddd d MMM yyyy")),
             locale.toString(when.time(), QStringLiteral("HH:mm")), zone);
}

QString agoText(Instant at, Instant now, const QLocale& locale) {
    const auto span = now - at;
    if (span < minute)
        return tr("just now");
    if (span < hour)
        return tr("%n min ago", whole(span, minute));
    if (span < day)
        return tr("%n h ago", whole(span, hour));
    const auto days = static_cast<int>(local(at).date().daysTo(local(now).date()));
    if (days <= 1)
        return tr("yesterday");
    return days < 14 ? tr("%n days ago", days) : dateText(at, locale);
}

QString spanText(milliseconds span) {
    span = std::chrono::abs(span);
    if (span < minute)
        return tr("under a minute");
    if (span < hour)
        return tr("%n min", whole(span, minute));
    const auto pair = [](const QString& large, const QString& small, int count) {
        return count == 0 ? large : tr("%1 %2", -1).arg(large, small);
    };
    if (span < day)
        return pair(tr("%n h", whole(span, hour)), tr("%n min", whole(span % hour, minute)),
                    whole(span % hour, minute));
    if (span >= day * 14)
        return tr("%n days", whole(span, day));
    return pair(tr("%n d", whole(span, day)), tr("%n h", whole(span % day, hour)), whole(span % day, hour));
}

QString dueText(Instant due, Instant now) {
    const auto span = spanText(due - now);
    return due < now ? tr("%1 late").arg(span) : tr("in %1").arg(span);
}

QString statusText(OrderStatus status) {
    switch (status) {
    case OrderStatus::pending_payment:
        return tr("Awaiting payment");
    case OrderStatus::awaiting_requirements:
        return tr("Awaiting brief");
    case OrderStatus::in_progress:
        return tr("In progress");
    case OrderStatus::delivered:
        return tr("Delivered");
    case OrderStatus::in_revision:
        return tr("In revision");
    case OrderStatus::completed:
        return tr("Completed");
    case OrderStatus::cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString statusText(GigStatus status) {
    switch (status) {
    case GigStatus::draft:
        return tr("Draft");
    case GigStatus::pending_review:
        return tr("In review");
    case GigStatus::requires_modification:
        return tr("Changes needed");
    case GigStatus::denied:
        return tr("Denied");
    case GigStatus::active:
        return tr("Active");
    case GigStatus::paused:
        return tr("Paused");
    case GigStatus::archived:
        return tr("Archived");
    }
    return {};
}

QString progressText(views::Progress progress) {
    using views::Progress;
    switch (progress) {
    case Progress::confirmed:
        return tr("Confirmed");
    case Progress::queued:
        return tr("Queued");
    case Progress::waiting_for_files:
        return tr("Waiting for files");
    case Progress::sending:
        return tr("Sending");
    case Progress::in_doubt:
        return tr("Checking");
    case Progress::predicted_rejection:
        return tr("Likely refused");
    case Progress::rejected:
        return tr("Refused");
    case Progress::parked:
        return tr("Set aside");
    case Progress::blocked:
        return tr("Held back");
    case Progress::cancelled:
        return tr("Undone");
    }
    return {};
}

QString tierText(PackageTier tier) {
    switch (tier) {
    case PackageTier::basic:
        return tr("Basic");
    case PackageTier::standard:
        return tr("Standard");
    case PackageTier::premium:
        return tr("Premium");
    }
    return {};
}

} // namespace gw::ui
