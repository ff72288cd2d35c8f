#include "ui/widgets/card.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace gw::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(metrics::space_l, metrics::space_l, metrics::space_l, metrics::space_l);
    m_body->setSpacing(metrics::space_m);
}

Card::Card(const QString& heading, QWidget* parent)
    : Card(parent) {
    m_heading = new QHBoxLayout;
    m_heading->setSpacing(metrics::space_s);
    m_heading->addWidget(new PlainLabel(heading, TextLook::heading), 1);
    m_body->addLayout(m_heading);
}

void Card::addToHeading(QWidget* widget) {
    Q_ASSERT(m_heading);
    m_heading->addWidget(widget);
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent)
    : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

} // namespace gw::ui
