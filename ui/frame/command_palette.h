#pragma once

#include "ui/frame/palette_model.h"

#include <QFrame>
#include <QFuture>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace gw::ui {

class Actions;

/// Ctrl+K: one line to type in, over everything that can be done or opened. Floats over its parent.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Looks for things in the file; called with at least one word.
    using Search = std::function<QFuture<std::vector<PaletteHit>>(const QString& words)>;
    CommandPalette(const Actions& actions, Search search, QWidget* parent);

    /// Shows it, empty, with the keyboard in it.
    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(const QString& words);
    void runCurrent();
    void leave();
    void place();

    const Actions& m_actions;
    Search m_search;
    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; ///< had the keyboard before, gets it back
    int m_asked = 0;
};

} // namespace gw::ui
