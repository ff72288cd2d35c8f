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

/// Id of the action that opens the palette; the palette does not list it.
inline constexpr QLatin1String palette_action("go.palette");

/// Ctrl+K: one line to type in, over everything that can be done or opened. Floats over its parent.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Looks for things in the file; called with at least one word.
    using Search = std::function<QFuture<std::vector<PaletteHit>>(const QString& words)>;
    CommandPalette(const Actions& actions, Search search, QWidget* parent);

    /// Shows it with the keyboard in it and `words` typed already.
    void ask(const QString& words = {});

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
