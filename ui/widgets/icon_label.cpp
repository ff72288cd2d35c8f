#include "ui/widgets/icon_label.h"

#include <QPainter>

namespace gw::ui {

IconLabel::IconLabel(Icon icon, Role role, int size, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role) {
    setFixedSize(size, size);
}

void IconLabel::show(Icon icon, Role role) {
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(rect(), iconPixmap(m_icon, m_role, width(), devicePixelRatioF()));
}

} // namespace gw::ui
