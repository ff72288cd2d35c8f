#pragma once

#include "ui/order/timeline_words.h"
#include "ui/widgets/card.h"

namespace gw::ui {

/// One line of the timeline: its icon on a thread that joins the lines, what happened, and when.
class TimelineLine : public QWidget {
    Q_OBJECT
public:
    TimelineLine(const TimelineWords& words, const QString& time, views::Progress progress, bool last,
                 QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Role m_role;
    bool m_last;
};

/// Everything that happened to an order, newest first; what is not confirmed yet is marked.
class TimelineView : public Card {
    Q_OBJECT
public:
    TimelineView(const views::OrderDetail& detail, views::Hat hat, QWidget* parent = nullptr);
    int lineCount() const { return m_lines; }

private:
    int m_lines = 0;
};

} // namespace gw::ui
