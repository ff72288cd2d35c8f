#pragma once

#include "sync/views/rows.h"
#include "ui/theme/icon.h"

#include <QString>

namespace gw::ui {

/// How far an own message has got, as icon and word: queued, sending, sent, read, or refused.
struct MessageStatus {
    Icon icon;
    Role role;
    QString word;
};
MessageStatus statusOf(const views::MessageRow& row);

/// "14:02", and when it was written if that was more than five minutes off: "14:02, written 09:14".
QString messageTimeText(const views::MessageRow& row);
/// The time a message stands at: the server's, or while it is under way the writer's.
Instant timeOf(const views::MessageRow& row);
/// "Today", "Yesterday", "Saturday 21 November".
QString dayText(Instant at, Instant now);
/// Whether two instants are on one local day.
bool sameDay(Instant a, Instant b);

} // namespace gw::ui
