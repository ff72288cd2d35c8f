#pragma once

#include "ui/theme/look.h"

#include <QLabel>

namespace gw::ui {

/// A label for text that somebody else wrote: shown as it stands, never interpreted as HTML. Elides to one
/// line (with the whole text as tool tip) or wraps.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    enum class Fit { elide, wrap };

    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
    PlainLabel(const QString& text, TextLook look, Fit fit = Fit::elide, QWidget* parent = nullptr);

    /// The whole text, not what is left of it on the screen.
    QString fullText() const { return m_text; }
    void setFullText(const QString& text);
    void setFit(Fit fit);
    /// Lets the person mark and copy it with mouse and keyboard.
    void setSelectable(bool selectable);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showText();

    QString m_text;
    Fit m_fit = Fit::elide;
};

} // namespace gw::ui
