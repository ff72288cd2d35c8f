#pragma once

#include "ui/synccentre/sync_picture.h"
#include "ui/widgets/card.h"

namespace gw::ui {

/// One rejected, parked or held-back command: what it was, why it did not happen, what was kept, what can be
/// done.
class AttentionCard : public Card {
    Q_OBJECT
public:
    AttentionCard(const SyncEntry& entry, Instant now, QWidget* parent = nullptr);

Q_SIGNALS:
    void editRequested(const views::CommandRow& row);
    void retryRequested(const CommandId& command);
    void dismissRequested(const CommandId& command);
    void openFileRequested(const Artefact& file);
    void saveFileRequested(const Artefact& file);

private:
    void addReason(const SyncEntry& entry);
    void addSuggestions(const Problem& problem);
    void addFiles(const std::vector<Artefact>& files);
    void addActions(const views::CommandRow& row);
};

/// What a stuck command's state means, in one sentence, for when the server gave no reason.
QString stuckText(views::Progress progress);

} // namespace gw::ui
