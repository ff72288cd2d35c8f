#pragma once

#include "ui/theme/colours.h"

#include <QObject>

class QApplication;

namespace gw::ui {

/// What the person chose; `system` follows the desktop.
enum class ThemeChoice { system, light, dark };

/// Dresses the application: style, font, palette and style sheet from roles. One per program, made by main.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Sets Fusion, Noto Sans and the colours of `choice`.
    Theme(QApplication& application, ThemeChoice choice);

    ThemeChoice choice() const { return m_choice; }
    Shade shade() const;
    /// Changes every open window at once.
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    Shade m_system;
    ThemeChoice m_choice;
};

} // namespace gw::ui
