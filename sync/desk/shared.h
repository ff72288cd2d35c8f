#pragma once

#include "sync/desk/worker.h"

#include <QThread>

namespace gw::sync {

/// The desk's own thread, and what both sides share. A file that breaks while it is in use is opened again on
/// the same thread, repaired where it is damaged (store::Repair).
class Desk::Shared {
public:
    Shared(const QString& profile_folder, const Session& session, std::function<void()> wake);
    ~Shared();

    /// Opens the file; waits for it.
    Result<void> open();
    /// Runs a task on the thread, after those posted before. Its worker is null while the file can't be
    /// opened again.
    template<class Task>
    void post(Task task) {
        QMetaObject::invokeMethod(
            &m_context, [this, work = std::move(task)] { work(m_worker.get()); }, Qt::QueuedConnection);
    }
    void setOffline(bool offline);

    Bulletin bulletin;

private:
    template<class Task>
    void runAndWait(Task task) {
        QMetaObject::invokeMethod(&m_context, std::move(task), Qt::BlockingQueuedConnection);
    }
    Result<void> openWorker(store::Profile::Trust trust);
    /// Called inside the failing step: the reopening comes after it.
    void broken(const Problem& problem);
    void reopen(store::Profile::Trust trust);

    QString m_folder;
    Session m_session;
    // Touched on the thread only.
    std::unique_ptr<Worker> m_worker = {};
    bool m_is_offline = false;
    int m_repairs = 0;
    QThread m_thread;
    QObject m_context; ///< lives on the thread
};

/// What a call gets while there is no file to ask.
Problem fileClosed();

} // namespace gw::sync
