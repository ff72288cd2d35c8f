#pragma once

#include "sync/store/log.h"
#include "sync/store/meta.h"
#include "sync/store/recovery.h"
#include "sync/store/staging.h"

#include <memory>
#include <vector>

namespace gw::store {

/// Carries what can still be read of a damaged database over into a new one: a page that is not as it was
/// written is never read (sql/page_sums.h), so what comes over is right. Runs inside a transaction of the new
/// one.
class Salvage {
public:
    /// `damaged` is where the damaged file lies now.
    Salvage(sql::Database& target, const QString& damaged);

    /// Copies outbox, drafts, transitions, blobs and the single values, row by row from both ends towards the
    /// damage. States and views are left out: they are folded anew.
    void copyRows();
    /// Stages the log up to where its chain breaks, for the engine to fold and to go on from.
    void stageLog();

    /// How far the repair has to go, after both.
    Repair grade(bool has_journal) const;

private:
    struct Table;
    static const std::vector<Table>& tables();
    bool copy(const char* query, const char* insert);
    void nameStreams();

    sql::Database& m_target;
    std::unique_ptr<sql::Database> m_source;
    std::int64_t m_rows = 0;
    bool m_is_whole = false;     ///< outbox and drafts came over, all of them
    bool m_is_log_whole = false; ///< the log did, up to the old cursor
};

} // namespace gw::store
