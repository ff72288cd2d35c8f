#pragma once

#include "sync/views/rows.h"
#include "ui/theme/icon.h"

#include <QString>

namespace gw::ui {

/// One event of an order, as a person says it.
struct TimelineWords {
    Icon icon;
    Role role;
    QString headline;
    QString detail = {}; ///< somebody's own words, or what follows from the event
};

/// `hat` decides who "you" are. Events of other aggregates have no words here.
std::optional<TimelineWords> timelineWords(const views::TimelineEntry& entry, const Order& order,
                                           views::Hat hat);

} // namespace gw::ui
