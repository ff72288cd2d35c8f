#include "ui/order/drop_zone.h"

#include "ui/theme/colours.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/file_tray.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace gw::ui {

DropZone::DropZone(const QString& words, QWidget* parent)
    : QAbstractButton(parent) {
    setText(words);
    setAccessibleName(words);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = m_over || underMouse() || hasFocus();
    QPen pen(colourOf(lively ? Role::link : Role::edge), m_over ? 2 : 1.2, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_over ? softOf(Role::accent) : colourOf(Role::window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius_card,
                            metrics::radius_card);
    const int size = 24;
    const auto middle = rect().center();
    painter.drawPixmap(
        middle.x() - size / 2, middle.y() - size - 2,
        iconPixmap(Icon::upload, lively ? Role::link : Role::text_muted, size, devicePixelRatioF()));
    painter.setPen(colourOf(lively ? Role::link : Role::text_muted));
    painter.drawText(QRect(0, middle.y() + 8, width(), 24), Qt::AlignHCenter | Qt::AlignTop, text());
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    if (!FileTray::carriesFiles(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    Q_EMIT filesGiven(event->mimeData());
}

void DropZone::enterEvent(QEnterEvent*) { update(); }

void DropZone::leaveEvent(QEvent*) { update(); }

} // namespace gw::ui
