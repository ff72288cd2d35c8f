#pragma once

#include "ui/inbox/message_bubble.h"

#include <QScrollArea>

#include <map>

class QVBoxLayout;

namespace gw::ui {

/// The messages of one conversation by day and sender, newest at the end. Stays at the end while new ones
/// come; keeps its place while older ones come.
class MessageList : public QScrollArea {
    Q_OBJECT
public:
    using Reasons = std::map<CommandId, QString>;
    explicit MessageList(QWidget* parent = nullptr);

    /// Shows these messages, oldest first; `name` is the other person's. `reasons` says why some were
    /// refused.
    void showMessages(const std::vector<views::MessageRow>& rows, const QString& name, const Reasons& reasons,
                      Instant now);
    /// Another conversation: begins at its end.
    void clear();
    const std::vector<MessageBubble*>& bubbles() const { return m_bubbles; }

Q_SIGNALS:
    /// The person scrolled near the oldest message shown.
    void olderWanted();
    void orderRequested(const OrderId& order);
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    MessageBubble* takeOrMake(const MessageLook& look, Instant now);
    void keepPlace();

    QWidget* m_page;
    QVBoxLayout* m_column;
    std::vector<MessageBubble*> m_bubbles;
    std::vector<QWidget*> m_days;
    bool m_at_end = true;
    int m_from_end = 0;
    bool m_older_came = false;
};

/// The looks of `rows`: which begin and end a group of one sender.
std::vector<MessageLook> looksOf(const std::vector<views::MessageRow>& rows, const QString& name,
                                 const MessageList::Reasons& reasons);

} // namespace gw::ui
