#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

namespace gw::ui {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::Format)
};

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
    return locale.toString(local(at).date(), Format::tr("d MMM yyyy"));
}

QString dateTimeText(Instant at, const QLocale& locale) {
    return Format::tr("%1, %2").arg(dateText(at, locale),
                                    locale.toString(local(at).time(), QStringLiteral("HH:mm")));
}

QString shortTimeText(Instant at, Instant now, const QLocale& locale) {
    const auto when = local(at);
    const auto today = local(now).date();
    if (when.date() == today)
        return locale.toString(when.time(), QStringLiteral("HH:mm"));
    if (when.date().year() == today.year())
        return locale.toString(when.date(), Format::tr("d MMM"));
    return dateText(at, locale);
}

QString zonedTimeText(Instant at, const QLocale& locale) {
    const auto when = local(at);
    const auto zone = QTimeZone::systemTimeZone().displayName(when, QTimeZone::ShortName, locale);
    return Format::tr("%1, %2 %3")
        .arg(locale.toString(when.date(), Format::tr("ddd d MMM yyyy")),
             locale.toString(when.time(), QStringLiteral("HH:mm")), zone);
}

QString agoText(Instant at, Instant now, const QLocale& locale) {
    const auto span = now - at;
    if (span < minute)
        return Format::tr("just now");
    if (span < hour)
        return Format::tr("%n min ago", nullptr, whole(span, minute));
    if (span < day)
        return Format::tr("%n h ago", nullptr, whole(span, hour));
    const auto days = static_cast<int>(local(at).date().daysTo(local(now).date()));
    if (days <= 1)
        return Format::tr("yesterday");
    return days < 14 ? Format::tr("%n days ago", nullptr, days) : dateText(at, locale);
}

QString spanText(milliseconds span) {
    span = std::chrono::abs(span);
    if (span < minute)
        return Format::tr("under a minute");
    if (span < hour)
        return Format::tr("%n min", nullptr, whole(span, minute));
    const auto pair = [](const QString& large, const QString& small, int count) {
        return count == 0 ? large : Format::tr("%1 %2", nullptr, -1).arg(large, small);
    };
    if (span < day)
        return pair(Format::tr("%n h", nullptr, whole(span, hour)),
                    Format::tr("%n min", nullptr, whole(span % hour, minute)), whole(span % hour, minute));
    if (span >= day * 14)
        return Format::tr("%n days", nullptr, whole(span, day));
    return pair(Format::tr("%n d", nullptr, whole(span, day)),
                Format::tr("%n h", nullptr, whole(span % day, hour)), whole(span % day, hour));
}

QString dueText(Instant due, Instant now) {
    const auto span = spanText(due - now);
    return due < now ? Format::tr("%1 late").arg(span) : Format::tr("in %1").arg(span);
}

QString statusText(OrderStatus status) {
    switch (status) {
    case OrderStatus::pending_payment:
        return Format::tr("Awaiting payment");
    case OrderStatus::awaiting_requirements:
        return Format::tr("Awaiting brief");
    case OrderStatus::in_progress:
        return Format::tr("In progress");
    case OrderStatus::delivered:
        return Format::tr("Delivered");
    case OrderStatus::in_revision:
        return Format::tr("In revision");
    case OrderStatus::completed:
        return Format::tr("Completed");
    case OrderStatus::cancelled:
        return Format::tr("Cancelled");
    case OrderStatus::payment_expired:
        return Format::tr("Not paid");
    case OrderStatus::disputed:
        return Format::tr("In dispute");
    }
    return {};
}

QString statusText(GigStatus status) {
    switch (status) {
    case GigStatus::draft:
        return Format::tr("Draft");
    case GigStatus::pending_review:
        return Format::tr("In review");
    case GigStatus::requires_modification:
        return Format::tr("Changes needed");
    case GigStatus::denied:
        return Format::tr("Denied");
    case GigStatus::active:
        return Format::tr("Active");
    case GigStatus::paused:
        return Format::tr("Paused");
    case GigStatus::on_hold:
        return Format::tr("On hold");
    case GigStatus::archived:
        return Format::tr("Archived");
    }
    return {};
}

QString progressText(views::Progress progress) {
    using views::Progress;
    switch (progress) {
    case Progress::confirmed:
        return Format::tr("Confirmed");
    case Progress::queued:
        return Format::tr("Queued");
    case Progress::waiting_for_files:
        return Format::tr("Waiting for files");
    case Progress::sending:
        return Format::tr("Sending");
    case Progress::in_doubt:
        return Format::tr("Checking");
    case Progress::predicted_rejection:
        return Format::tr("Likely refused");
    case Progress::rejected:
        return Format::tr("Refused");
    case Progress::parked:
        return Format::tr("Set aside");
    case Progress::blocked:
        return Format::tr("Held back");
    case Progress::cancelled:
        return Format::tr("Undone");
    }
    return {};
}

QString tierText(PackageTier tier) {
    switch (tier) {
    case PackageTier::basic:
        return Format::tr("Basic");
    case PackageTier::standard:
        return Format::tr("Standard");
    case PackageTier::premium:
        return Format::tr("Premium");
    }
    return {};
}

} // namespace gw::ui
