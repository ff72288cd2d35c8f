#pragma once

#include "sync/engine/status.h"
#include "ui/synccentre/sync_picture.h"
#include "ui/widgets/windowed_table_model.h"

#include <QWidget>

class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace gw::ui {

class Card;
class IconLabel;
class PlainLabel;

using JournalModel = WindowedTableModel<views::TransitionRow>;

/// The Sync centre's page: how sync stands, what needs the person, what is on its way, and the journal.
class SyncPage : public QWidget {
    Q_OBJECT
public:
    SyncPage(JournalModel::Fetch journal, std::function<Instant()> now, QWidget* parent = nullptr);

    void showStatus(const sync::SyncStatus& status);
    void showPicture(const SyncPicture& picture);
    JournalModel& journal() { return *m_journal; }

Q_SIGNALS:
    void syncRequested();
    void undoRequested(const CommandId& command);
    void retryRequested(const CommandId& command);
    void dismissRequested(const CommandId& command);
    void editRequested(const views::CommandRow& row);
    void openRequested(const QString& stream);
    void openFileRequested(const Artefact& file);
    void saveFileRequested(const Artefact& file);

private:
    QWidget* makeHead();
    Card* makeStatus();
    Card* makeJournal(JournalModel::Fetch fetch);
    void showNeedsYou(const SyncPicture& picture);
    void showUnderWay(const SyncPicture& picture);

    std::function<Instant()> m_now;
    IconLabel* m_light;
    PlainLabel* m_line;
    PlainLabel* m_detail;
    QWidget* m_attention;
    QWidget* m_waiting;
    JournalModel* m_journal = nullptr;
};

} // namespace gw::ui
