#pragma once

#include "ui/theme/role.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QTimer;

namespace gw::ui {

class IconLabel;
class PlainLabel;

/// One short notice floating over the bottom of its parent, with at most one thing to do about it. A new
/// notice takes the place of the old one.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);

    /// Shows `text` until `hide_after_ms` passed (0: until dismissed or replaced). With `action_text`, a
    /// button that runs `action` once.
    void announce(const QString& text, Role role, int hide_after_ms, const QString& action_text = {},
                  std::function<void()> action = {});
    /// Takes the button away, for what can no longer be done, and lets the notice end soon.
    void withdrawAction();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    IconLabel* m_icon;
    PlainLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
    std::function<void()> m_run;
};

} // namespace gw::ui
