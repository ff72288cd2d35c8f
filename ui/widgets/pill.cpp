#include "ui/widgets/pill.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/progress_look.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace gw::ui {

namespace {

constexpr int pill_height = 24;
constexpr int pill_inside = 10;
constexpr int dot = 7;

QFont pillFont() {
    auto font = QApplication::font();
    font.setPixelSize(metrics::font_caption);
    return font;
}

} // namespace

int pillWidth(const QString& text) {
    return QFontMetrics(pillFont()).horizontalAdvance(text) + 2 * pill_inside + dot + metrics::space_xs + 2;
}

int paintPill(QPainter& painter, const QRect& area, const QString& text, Role role, Qt::LayoutDirection way) {
    const auto width = std::min(pillWidth(text), area.width());
    const QRect shape(area.left(), area.top() + (area.height() - pill_height) / 2, width, pill_height);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(way, area, rect); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(role));
    painter.drawRoundedRect(place(shape), pill_height / 2.0, pill_height / 2.0);
    painter.setBrush(colourOf(role));
    const QRect spot(shape.left() + pill_inside, shape.center().y() - dot / 2, dot, dot);
    painter.drawEllipse(place(spot));
    painter.setPen(colourOf(role));
    painter.setFont(pillFont());
    const auto words = shape.adjusted(pill_inside + dot + metrics::space_xs + 2, 0, -pill_inside + 2, 0);
    painter.drawText(place(words), QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
    return width;
}

StatusPill::StatusPill(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusPill::StatusPill(const QString& text, Role role, QWidget* parent)
    : StatusPill(parent) {
    show(text, role);
}

void StatusPill::show(const QString& text, Role role) {
    m_text = text;
    m_role = role;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusPill::show(OrderStatus status) { show(statusText(status), roleOf(status)); }

void StatusPill::show(GigStatus status) { show(statusText(status), roleOf(status)); }

QSize StatusPill::sizeHint() const { return {pillWidth(m_text), pill_height}; }

void StatusPill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_role, layoutDirection());
}

ProgressBadge::ProgressBadge(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ProgressBadge::show(views::Progress progress) {
    m_progress = progress;
    setAccessibleName(progressText(progress));
    setVisible(progress != views::Progress::confirmed);
    updateGeometry();
    update();
}

QSize ProgressBadge::sizeHint() const {
    const auto words = QFontMetrics(pillFont()).horizontalAdvance(progressText(m_progress));
    return {metrics::icon_s + metrics::space_xs + words + 2, pill_height};
}

void ProgressBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto role = roleOf(m_progress);
    const QRect spot(0, (height() - metrics::icon_s) / 2, metrics::icon_s, metrics::icon_s);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), spot),
                       iconPixmap(iconOf(m_progress), role, metrics::icon_s, devicePixelRatioF()));
    painter.setFont(pillFont());
    painter.setPen(colourOf(role));
    const auto words = rect().adjusted(metrics::icon_s + metrics::space_xs, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     progressText(m_progress));
}

} // namespace gw::ui
