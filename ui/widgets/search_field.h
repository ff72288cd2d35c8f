#pragma once

#include <QLineEdit>

namespace gw::ui {

/// A line to search in, with a magnifier and a clear button. Tells what is sought shortly after typing
/// pauses, at once on Return; Escape clears.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void sought(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gw::ui
