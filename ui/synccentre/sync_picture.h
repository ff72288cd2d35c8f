#pragma once

#include "sync/desk/desk.h"

#include <string>
#include <vector>

namespace gw::ui {

/// A command that is not settled, with what it is about.
struct SyncEntry {
    views::CommandRow row;
    std::string subject; ///< gig title or the other person's name; empty when unknown
};

/// What the Sync centre shows besides the journal.
struct SyncPicture {
    std::vector<SyncEntry> under_way; ///< oldest first, at most commands_shown_max
    std::vector<SyncEntry> needs_you; ///< newest first, at most commands_shown_max
    int under_way_total = 0;
    int needs_you_total = 0;
};

/// Reads it from the file; runs on the worker.
SyncPicture readSyncPicture(views::Views& views);

} // namespace gw::ui
