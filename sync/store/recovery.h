#pragma once

#include <QString>

namespace gw::store {

/// How much of a profile had to be made anew; each grade only when the one before did not do.
enum class Repair {
    completed,    ///< the database was in order; the journal file knew more than it
    rebuilt,      ///< states and views, from the log
    fetched,      ///< the log from where it is wrong, from the server
    salvaged,     ///< outbox or drafts, from the journal file and what the damaged database still gives
    bootstrapped, ///< everything, from the server: neither file could be read
};

/// What had to be repaired when a profile was opened.
struct Recovery {
    Repair repair = Repair::completed;
    QString damaged_file = {}; ///< where the damaged studio.db was moved to; empty when there was none
    int commands = 0;          ///< taken back from the journal file
    int drafts = 0;
    int cancelled = 0;    ///< commands that the journal file knew to be taken back
    int lost_records = 0; ///< unreadable records of the journal file
};

} // namespace gw::store
