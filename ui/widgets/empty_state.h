#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gw::ui {

class PlainLabel;

/// What a place says when there is nothing to show: why, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& heading, const QString& sentence, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& sentence);
    /// Adds the button; `activated` is emitted when it is pressed.
    void setAction(const QString& text);

Q_SIGNALS:
    void activated();

private:
    PlainLabel* m_heading;
    PlainLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace gw::ui
