#pragma once

#include <QMimeData>
#include <QTextEdit>

namespace gw::ui {

/// A plain-text field that grows with its text, hands dropped and pasted files on, and tells when it is done:
/// Return, or Ctrl+Return where Return makes a line.
class GrowingEdit : public QTextEdit {
    Q_OBJECT
public:
    enum class Return { sends, breaks_line };
    GrowingEdit(Return on_return, int lines_min, int lines_max, QWidget* parent = nullptr);

Q_SIGNALS:
    void done();
    void filesGiven(const QMimeData* data);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void grow();

    Return m_on_return;
    int m_lines_min;
    int m_lines_max;
};

} // namespace gw::ui
