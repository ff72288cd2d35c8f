#pragma once

#include "ui/theme/role.h"

#include <QTextEdit>

namespace gw::ui {

/// A block of text that somebody else wrote: shown as it stands, never interpreted as HTML, marked and copied
/// with mouse and keyboard. As high as its text; breaks long links instead of growing wide. Its menu opens a
/// link, named in full.
class PlainText : public QTextEdit {
    Q_OBJECT
public:
    explicit PlainText(QWidget* parent = nullptr);
    explicit PlainText(const QString& text, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    /// Role::text at first; text_muted and text_faint too.
    void setInk(Role ink);
    /// Width of its longest line, at most `width_max`, and its height at that width.
    QSize sizeFor(int width_max) const;

    /// Not while its height is fixed.
    bool hasHeightForWidth() const override { return minimumHeight() != maximumHeight(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
};

/// The http and https addresses that stand in `text`, in their order.
QStringList linksIn(const QString& text);

} // namespace gw::ui
