#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QResizeEvent>

namespace gw::ui {

PlainLabel::PlainLabel(QWidget* parent)
    : PlainLabel(QString(), parent) {}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(text, TextLook::body, Fit::elide, parent) {}

PlainLabel::PlainLabel(const QString& text, TextLook look, Fit fit, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setLook(this, look);
    setFit(fit);
    setFullText(text);
}

void PlainLabel::setFullText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    showText();
    updateGeometry();
}

void PlainLabel::setFit(Fit fit) {
    m_fit = fit;
    setWordWrap(fit == Fit::wrap);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setHeightForWidth(fit == Fit::wrap);
    setSizePolicy(policy);
    showText();
}

void PlainLabel::setSelectable(bool selectable) {
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

QSize PlainLabel::minimumSizeHint() const {
    if (m_fit == Fit::wrap)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(m_text.left(3)), sizeHint().height()};
}

QSize PlainLabel::sizeHint() const {
    if (m_fit == Fit::wrap)
        return QLabel::sizeHint();
    // One pixel more than the text: rounding at fractional scales must not elide what fits.
    return {fontMetrics().horizontalAdvance(m_text.simplified()) + 1, fontMetrics().height()};
}

void PlainLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (m_fit == Fit::elide)
        showText();
}

void PlainLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        showText();
        updateGeometry();
    }
}

void PlainLabel::showText() {
    // At the leading edge of the window whatever language it is in: a name stays beside its avatar.
    // AlignAbsolute marks an edge that was chosen here: it follows when the window turns round.
    const auto chosen_elsewhere = alignment() & (Qt::AlignHCenter | Qt::AlignTrailing);
    if (!chosen_elsewhere || (alignment() & Qt::AlignAbsolute)) {
        const auto edge = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment(edge | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
    }
    if (m_fit == Fit::wrap) {
        QLabel::setText(m_text);
        setToolTip({});
        return;
    }
    const auto line = m_text.simplified();
    const auto shown = fontMetrics().elidedText(line, Qt::ElideRight, width());
    QLabel::setText(shown);
    // Tool tips guess their format: an escaped text stays what somebody wrote.
    setToolTip(shown == line ? QString() : QStringLiteral("<span>%1</span>").arg(m_text.toHtmlEscaped()));
}

} // namespace gw::ui
