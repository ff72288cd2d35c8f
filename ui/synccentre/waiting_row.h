#pragma once

#include "ui/synccentre/sync_picture.h"

#include <QWidget>

namespace gw::ui {

/// One command on its way: what it is, how far it has got, since when, when it is tried next.
class WaitingRow : public QWidget {
    Q_OBJECT
public:
    WaitingRow(const SyncEntry& entry, Instant now, QWidget* parent = nullptr);

Q_SIGNALS:
    void undoRequested(const CommandId& command);
    void retryRequested(const CommandId& command);
    void openRequested(const QString& stream);
};

/// "Queued · 3 h ago · tried 2 times · next try in 40 s", and the reason when there is one.
QString waitingText(const views::CommandRow& row, Instant now);

} // namespace gw::ui
