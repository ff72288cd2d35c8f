#pragma once

#include "ui/frame/screen.h"
#include "ui/synccentre/sync_picture.h"

#include <QPointer>

class QTimer;

namespace gw::ui {

class SyncPage;

/// The Sync centre as a screen of the frame; the sync light opens it.
class SyncScreen : public Screen {
    Q_OBJECT
public:
    explicit SyncScreen(sync::Desk& desk, QObject* parent = nullptr);
    ~SyncScreen() override;

    QString name() const override { return QStringLiteral("sync"); }
    QString title() const override;
    Icon railIcon() const override { return Icon::sync; }
    QWidget* list() override;
    void open(const QString&) override {}
    bool ready() const override;

private:
    void connectPage();
    void refresh();
    /// Puts the content of a refused command back into the draft of its place, and goes there.
    void editAgain(const views::CommandRow& row);

    sync::Desk& m_desk;
    QPointer<SyncPage> m_page;
    QTimer* m_refresh;
    bool m_picture_shown = false;
    int m_journal_known = 0;
};

} // namespace gw::ui
