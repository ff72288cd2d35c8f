#pragma once

#include <QScrollArea>

namespace gw::ui {

/// Shows something wide, such as a ChipBar, in one line: what does not fit fades out at the edge and is
/// reached by wheel, by dragging a touchpad, or by the keyboard.
class Strip : public QScrollArea {
    Q_OBJECT
public:
    explicit Strip(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void placeFades();

    QWidget* m_before;
    QWidget* m_after;
};

} // namespace gw::ui
