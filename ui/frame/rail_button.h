#pragma once

#include "ui/theme/icon.h"

#include <QAbstractButton>

class QPainter;

namespace gw::ui {

/// One place on the rail: icon, name, and how many things wait there.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Icon icon, const QString& text, QWidget* parent = nullptr);
    void setBadge(int count);
    /// Only the icon with a dot for the badge; the name becomes the tool tip.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter);

    Icon m_icon;
    int m_badge = 0;
    bool m_compact = false;
};

} // namespace gw::ui
