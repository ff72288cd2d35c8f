#pragma once

#include "model/base/instant.h"
#include "model/base/money.h"
#include "sync/views/rows.h"

#include <QLocale>
#include <QString>

#include <string_view>

namespace gw::ui {

/// UTF-8 of the model as text of a widget. Whatever shows it must be a plain-text widget (PlainLabel).
QString text(std::string_view utf8);

/// "$1,250.00" or "1.250,00 €": exact, by locale; no floating point touches it.
QString moneyText(const Money& money, const QLocale& locale = QLocale());
/// "14.2 KB".
QString sizeText(std::int64_t bytes, const QLocale& locale = QLocale());
/// "1,234".
QString countText(qlonglong count, const QLocale& locale = QLocale());

/// Local date, and local date with time: "21 Nov 2026", "21 Nov 2026, 14:02".
QString dateText(Instant at, const QLocale& locale = QLocale());
QString dateTimeText(Instant at, const QLocale& locale = QLocale());
/// "14:02" today, "21 Nov" this year, else "21 Nov 2024": for lists.
QString shortTimeText(Instant at, Instant now, const QLocale& locale = QLocale());
/// Local time with its zone, for deadlines: "Sat 21 Nov, 14:02 CET".
QString zonedTimeText(Instant at, const QLocale& locale = QLocale());
/// "just now", "12 min ago", "3 h ago", "yesterday", "5 days ago", then the date.
QString agoText(Instant at, Instant now, const QLocale& locale = QLocale());
/// "2 d 4 h", "3 h 12 min", "8 min", "under a minute": the two largest units of a span, sign dropped.
QString spanText(milliseconds span);
/// "due in 2 d 4 h", "4 h late".
QString dueText(Instant due, Instant now);

/// Names of states and steps in the person's language (domain.md, Glossary).
QString statusText(OrderStatus status);
QString statusText(GigStatus status);
QString progressText(views::Progress progress);
QString tierText(PackageTier tier);

} // namespace gw::ui
