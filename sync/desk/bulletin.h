#pragma once

#include "model/base/instant.h"
#include "sync/engine/status.h"

#include <QStringList>

#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace gw::sync {

/// What a desk's worker has to tell it. News gather until the desk takes them, so that a thousand changes
/// make one event on its thread. The worker writes, the desk reads.
class Bulletin {
public:
    struct News {
        QStringList changed = {}; ///< streams, each once
        bool status = false;
        bool signed_out = false;
        bool repaired = false;
        std::vector<Problem> failures = {};
    };

    /// `wake` is called on the worker's thread with the first news after each take().
    explicit Bulletin(std::function<void()> wake)
        : m_wake(std::move(wake)) {}

    void addChanged(const std::vector<std::string>& streams);
    /// `offset` is server time minus device time.
    void setStatus(const SyncStatus& status, milliseconds offset);
    void addSignedOut();
    void addFailure(Problem problem);
    /// The file was repaired; `notice` says how, for a person.
    void addRepair(const QString& notice);

    News take();
    SyncStatus status() const;
    QString notice() const;
    milliseconds serverOffset() const;

private:
    template<class Change>
    void add(Change change);

    std::function<void()> m_wake;
    mutable std::mutex m_mutex; ///< guards all below
    News m_news;
    std::set<std::string> m_changed;
    bool m_is_awake = false;
    SyncStatus m_status;
    milliseconds m_offset{0};
    QString m_notice;
};

} // namespace gw::sync
