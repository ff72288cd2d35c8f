#pragma once

#include <QAbstractButton>
#include <QMimeData>

namespace gw::ui {

/// A place to drop files on, or to press to choose them.
class DropZone : public QAbstractButton {
    Q_OBJECT
public:
    explicit DropZone(const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {200, 92}; }

Q_SIGNALS:
    void filesGiven(const QMimeData* data);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_over = false;
};

} // namespace gw::ui
