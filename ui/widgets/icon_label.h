#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace gw::ui {

/// An icon that is no button. Decoration: it has no accessible name.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(Icon icon, Role role, int size, QWidget* parent = nullptr);
    void show(Icon icon, Role role);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Role m_role;
};

} // namespace gw::ui
