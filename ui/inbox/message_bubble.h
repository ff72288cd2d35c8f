#pragma once

#include "sync/views/rows.h"

#include <QWidget>

namespace gw::ui {

class PlainText;

/// One message with what is shown around it. Two equal ones look the same.
struct MessageLook {
    views::MessageRow row;
    QString name;   ///< of the other person
    QString reason; ///< why it was refused, in words
    bool first;     ///< of its group: shows who speaks
    bool last;      ///< of its group: shows when, and how far it has got

    bool operator==(const MessageLook& other) const;
};

/// A message as a bubble: one's own at the trailing edge, the other's at the leading edge beside the avatar.
class MessageBubble : public QWidget {
    Q_OBJECT
public:
    MessageBubble(const MessageLook& look, Instant now, QWidget* parent = nullptr);

    const MessageLook& look() const { return m_look; }
    /// What stands below it: time and progress.
    QString statusLine() const { return m_status; }

Q_SIGNALS:
    void orderRequested(const OrderId& order);
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBody();
    QWidget* makeFoot(Instant now);
    void fit();

    MessageLook m_look;
    QString m_status;
    PlainText* m_text = nullptr; ///< before m_body, whose making sets it
    QWidget* m_body;
};

} // namespace gw::ui
