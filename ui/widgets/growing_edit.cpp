#include "ui/widgets/growing_edit.h"

#include "ui/widgets/file_tray.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace gw::ui {

namespace {

constexpr int frame_and_padding = 16; ///< of the style sheet, above and below

} // namespace

GrowingEdit::GrowingEdit(Return on_return, int lines_min, int lines_max, QWidget* parent)
    : QTextEdit(parent)
    , m_on_return(on_return)
    , m_lines_min(lines_min)
    , m_lines_max(lines_max) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, &GrowingEdit::grow);
    grow();
}

void GrowingEdit::keyPressEvent(QKeyEvent* event) {
    const bool is_return = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool with_control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool with_shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (is_return && (with_control || (m_on_return == Return::sends && !with_shift))) {
        Q_EMIT done();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool GrowingEdit::canInsertFromMimeData(const QMimeData* source) const {
    return FileTray::carriesFiles(source) || QTextEdit::canInsertFromMimeData(source);
}

void GrowingEdit::insertFromMimeData(const QMimeData* source) {
    if (FileTray::carriesFiles(source))
        Q_EMIT filesGiven(source);
    else
        insertPlainText(source->text());
}

void GrowingEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void GrowingEdit::grow() {
    const auto line = fontMetrics().lineSpacing();
    const auto needed = static_cast<int>(std::ceil(document()->size().height()));
    const auto height = std::clamp(needed, m_lines_min * line, m_lines_max * line);
    setVerticalScrollBarPolicy(needed > m_lines_max * line ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(height + frame_and_padding);
}

} // namespace gw::ui
