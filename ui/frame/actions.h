#pragma once

#include "ui/theme/icon.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace gw::ui {

/// The one list of what the studio can do anywhere: it feeds the menu, the shortcuts and the command palette.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Shortcuts work while `window` is active.
    explicit Actions(QWidget* window);

    /// Declares an action. `id` is stable ("sync.now"); its part before the dot groups it in the menu.
    QAction* add(const QString& id, const QString& text, Icon icon, const QKeySequence& keys,
                 std::function<void()> run);
    const std::vector<QAction*>& all() const { return m_all; }
    QAction* find(const QString& id) const;
    /// Adds all of them to `menu`, a separator between groups.
    void fill(QMenu* menu) const;

private:
    QWidget* m_window;
    std::vector<QAction*> m_all;
};

} // namespace gw::ui
