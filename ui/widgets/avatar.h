#pragma once

#include <QWidget>

class QPainter;

namespace gw::ui {

/// Paints the avatar of `name` as a circle that fills the square `area`, for delegates.
void paintAvatar(QPainter& painter, const QRect& area, const QString& name);

/// A person's initials on a circle whose colour follows from the name.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int size = 36, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace gw::ui
