#include "ui/frame/actions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace gw::ui {

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window) {}

QAction* Actions::add(const QString& id, const QString& text, Icon picture, const QKeySequence& keys,
                      std::function<void()> run) {
    Q_ASSERT(!find(id));
    auto* action = new QAction(icon(picture), text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_all.push_back(action);
    return action;
}

QAction* Actions::find(const QString& id) const {
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const QAction* action) { return action->objectName() == id; });
    return found == m_all.end() ? nullptr : *found;
}

void Actions::fill(QMenu* menu) const {
    QString group;
    for (auto* action : m_all) {
        const auto its_group = action->objectName().section(u'.', 0, 0);
        if (!group.isEmpty() && its_group != group)
            menu->addSeparator();
        group = its_group;
        menu->addAction(action);
    }
}

} // namespace gw::ui
