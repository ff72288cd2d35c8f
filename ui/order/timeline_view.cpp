#include "ui/order/timeline_view.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace gw::ui {

namespace {

constexpr int dot = 28;
constexpr int icon_size = 15;

} // namespace

TimelineLine::TimelineLine(const TimelineWords& words, const QString& time, views::Progress progress,
                           bool last, QWidget* parent)
    : QWidget(parent)
    , m_icon(words.icon)
    , m_role(words.role)
    , m_last(last) {
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::space_s);
    first->addWidget(new PlainLabel(words.headline, TextLook::strong), 1);
    if (progress != views::Progress::confirmed) {
        auto* badge = new ProgressBadge;
        badge->show(progress);
        first->addWidget(badge);
    }
    first->addWidget(new PlainLabel(time, TextLook::caption));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->setContentsMargins(0, 4, 0, last ? 0 : metrics::space_l);
    lines->addLayout(first);
    if (!words.detail.isEmpty()) {
        lines->addWidget(new PlainLabel(words.detail, TextLook::muted));
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addSpacing(dot + metrics::space_m); // margins would stay where they are from right to left
    layout->addLayout(lines);
    setMinimumHeight(dot);
    setAccessibleName(words.headline + QStringLiteral(", ") + time);
}

void TimelineLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (!m_last)
        painter.fillRect(place(QRect(dot / 2, dot + 4, 1, height() - dot - 8)), colourOf(Role::border));
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(m_role));
    painter.drawEllipse(place(QRect(0, 0, dot, dot)));
    const auto inset = (dot - icon_size) / 2;
    painter.drawPixmap(place(QRect(inset, inset, icon_size, icon_size)),
                       iconPixmap(m_icon, m_role, icon_size, devicePixelRatioF()));
}

TimelineView::TimelineView(const views::OrderDetail& detail, views::Hat hat, QWidget* parent)
    : Card(tr("Timeline"), parent) {
    body()->setSpacing(0);
    body()->addSpacing(metrics::space_m);
    for (auto entry = detail.timeline.rbegin(); entry != detail.timeline.rend(); ++entry) {
        const auto words = timelineWords(*entry, detail.order, hat);
        if (!words)
            continue;
        const bool last = std::next(entry) == detail.timeline.rend();
        body()->addWidget(new TimelineLine(*words, dateTimeText(entry->time), entry->progress, last));
        ++m_lines;
    }
}

} // namespace gw::ui
