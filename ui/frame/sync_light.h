#pragma once

#include "sync/engine/status.h"
#include "ui/theme/icon.h"

#include <QAbstractButton>
#include <QLocale>

namespace gw::ui {

/// What the sync light says: a line, what more there is to know, and how it looks.
struct LightText {
    QString line;
    QString detail;
    Icon icon;
    Role role;
};
/// The words of ui.md, Frame.
LightText lightText(const sync::SyncStatus& status, const QLocale& locale = QLocale());

/// The light on the rail; a click opens the Sync centre.
class SyncLight : public QAbstractButton {
    Q_OBJECT
public:
    explicit SyncLight(QWidget* parent = nullptr);
    void show(const sync::SyncStatus& status);
    using QWidget::show;
    /// Only the icon, for a narrow rail.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LightText m_text;
    bool m_compact = false;
};

} // namespace gw::ui
