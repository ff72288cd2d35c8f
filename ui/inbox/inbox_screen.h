#pragma once

#include "model/base/ids.h"
#include "ui/frame/screen.h"

#include <QPointer>

class QTimer;

namespace gw::sync {
class Desk;
}

namespace gw::ui {

class ConversationList;
class ConversationPresenter;
class ConversationView;
class Submitter;

/// Inbox: the conversations, and the one that is open beside them.
class InboxScreen : public Screen {
    Q_OBJECT
public:
    InboxScreen(sync::Desk& desk, Submitter& submitter, QObject* parent = nullptr);
    /// Deletes those of its widgets that the frame has not taken over.
    ~InboxScreen() override;

    QString name() const override { return QStringLiteral("inbox"); }
    QString title() const override;
    Icon railIcon() const override { return Icon::inbox; }
    QWidget* list() override;
    QWidget* detail() override;
    void open(const QString& id) override;
    void focusSearch() override;
    bool ready() const override;

private:
    void openFirst();
    void openConversation(ConversationId conversation, bool by_person);
    void onChanged(const QStringList& streams);

    sync::Desk& m_desk;
    QPointer<ConversationList> m_list;
    QPointer<ConversationView> m_view;
    ConversationPresenter* m_presenter;
    QTimer* m_reload;
    bool m_open_first = false;
};

} // namespace gw::ui
