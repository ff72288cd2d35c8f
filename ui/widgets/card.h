#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace gw::ui {

/// A rounded surface with a hairline and room inside; may have a heading with things at its end.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    /// Where the content goes, top to bottom.
    QVBoxLayout* body() const { return m_body; }
    /// Puts a widget at the end of the heading's line.
    void addToHeading(QWidget* widget);

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_heading = nullptr;
};

/// A hairline between the parts of a card or screen.
class Divider : public QFrame {
    Q_OBJECT
public:
    explicit Divider(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
};

} // namespace gw::ui
