#pragma once

#include <QListView>

namespace gw::ui {

/// A list of rows of one height, for a RowDelegate: one is marked, the mouse or Return opens it, the arrow
/// keys move on.
class ListView : public QListView {
    Q_OBJECT
public:
    explicit ListView(const QString& accessible_name, QWidget* parent = nullptr);

    /// Marks a row without telling; -1 marks none.
    void mark(int row);

Q_SIGNALS:
    /// The person moved the mark by keyboard.
    void movedTo(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gw::ui
