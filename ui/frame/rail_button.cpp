#include "ui/frame/rail_button.h"

#include "ui/frame/tuning.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"

#include <QPainter>
#include <QStyle>

namespace gw::ui {

RailButton::RailButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count) {
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %2").arg(text(), countText(count)) : text());
    update();
}

void RailButton::setCompact(bool compact) {
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const {
    return {m_compact ? rail_button_height : rail_width, rail_button_height};
}

void RailButton::paintBadge(QPainter& painter) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(Role::accent));
    const auto place = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (m_compact) {
        painter.drawEllipse(place(QRect(width() - 14, 6, 8, 8)));
        return;
    }
    auto small = font();
    small.setPixelSize(metrics::font_caption - 1);
    small.setBold(true);
    painter.setFont(small);
    const auto words = m_badge > 99 ? QStringLiteral("99+") : countText(m_badge);
    const auto wide = std::max(20, painter.fontMetrics().horizontalAdvance(words) + 12);
    const auto area = place(QRect(width() - wide - metrics::space_m, (height() - 20) / 2, wide, 20));
    painter.drawRoundedRect(area, 10, 10);
    painter.setPen(colourOf(Role::accent_text));
    painter.drawText(area, Qt::AlignCenter, words);
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto on = isChecked();
    painter.setPen(hasFocus() ? QPen(colourOf(Role::link), 2) : Qt::NoPen);
    painter.setBrush(on             ? QBrush(softOf(Role::accent))
                     : underMouse() ? QBrush(colourOf(Role::sunken))
                                    : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius_control,
                            metrics::radius_control);

    const auto left = m_compact ? (width() - metrics::icon_m) / 2 : metrics::space_m;
    const QRect spot(left, (height() - metrics::icon_m) / 2, metrics::icon_m, metrics::icon_m);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), spot),
        iconPixmap(m_icon, on ? Role::link : Role::text_muted, metrics::icon_m, devicePixelRatioF()));
    if (!m_compact) {
        auto face = font();
        face.setBold(on);
        painter.setFont(face);
        painter.setPen(colourOf(on ? Role::link : Role::text));
        const QRect words(spot.right() + metrics::space_m, 0, width() - spot.right() - 2 * metrics::space_m,
                          height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                         text());
    }
    if (m_badge > 0)
        paintBadge(painter);
}

} // namespace gw::ui
