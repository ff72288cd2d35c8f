#pragma once

#include "ui/inbox/composer.h"
#include "ui/inbox/message_list.h"

#include <QWidget>

class QStackedLayout;

namespace gw::ui {

class Avatar;
class EmptyState;
class PlainLabel;

/// A conversation: who it is with, its messages, and the composer below.
class ConversationView : public QWidget {
    Q_OBJECT
public:
    /// `beside` leaves the header out, for a place that already says who it is with.
    enum class Place { own_screen, beside };
    ConversationView(FileTray::Pin pin, Place place, QWidget* parent = nullptr);

    void showNothing();
    /// Another conversation comes: its messages and its draft are not there yet.
    void begin();
    void showPage(const views::MessagePage& page, const MessageList::Reasons& reasons, Instant now);
    Composer* composer() const { return m_composer; }
    MessageList* messages() const { return m_messages; }

Q_SIGNALS:
    /// It came into sight, or its window became the active one.
    void lookedAt();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makePage(Place place);

    QStackedLayout* m_pages;
    Avatar* m_avatar = nullptr;
    PlainLabel* m_name = nullptr;
    EmptyState* m_no_messages;
    QStackedLayout* m_middle;
    MessageList* m_messages;
    Composer* m_composer;
};

} // namespace gw::ui
