#pragma once

#include "ui/theme/role.h"

#include <QFrame>

class QPushButton;

namespace gw::ui {

class IconLabel;
class PlainText;

/// A tinted box that says something important in its place: what went wrong, or what to know. Hidden while it
/// has nothing to say.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);

    /// `tone`: danger, warning, info or success.
    void say(Role tone, const QString& words);
    /// Adds a button for what to do about it.
    void offer(const QString& action);
    void clear();
    QString words() const;

Q_SIGNALS:
    void accepted();

private:
    IconLabel* m_icon;
    PlainText* m_words;
    QPushButton* m_action;
};

} // namespace gw::ui
