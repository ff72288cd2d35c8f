#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace gw::ui {

class FlowLayout;

/// Filters, side by side, of which one is chosen, each with how many it would show. Arrow keys move the
/// choice.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    explicit ChipBar(const QString& accessible_name, QWidget* parent = nullptr);

    /// Adds a filter; `key` is yours. The first one added is chosen.
    void add(int key, const QString& text);
    /// Shows a count behind the text; a negative one shows none.
    void setCount(int key, int count);
    int chosen() const;
    /// Chooses without announcing it.
    void choose(int key);

Q_SIGNALS:
    /// The person chose another filter.
    void chosenChanged(int key);

private:
    QButtonGroup* m_group;
    FlowLayout* m_layout;
    std::vector<std::pair<int, QString>> m_texts;
};

} // namespace gw::ui
