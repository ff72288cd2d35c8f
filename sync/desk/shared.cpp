#include "sync/desk/shared.h"

#include "sync/desk/recovery_words.h"
#include "sync/desk/tuning.h"

#include <QTimer>

namespace gw::sync {

using Trust = store::Profile::Trust;

Problem fileClosed() {
    return {.code = "file_closed",
            .what =
                "The studio's file can't be opened at the moment. Nothing was changed, and what was saved "
                "before is kept; it is tried again by itself.",
            .retry = Retry::after_event};
}

Desk::Shared::Shared(const QString& profile_folder, const Session& session, std::function<void()> wake)
    : bulletin(std::move(wake))
    , m_folder(profile_folder)
    , m_session(session) {
    m_context.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("desk"));
    m_thread.start();
}

Desk::Shared::~Shared() {
    // The worker's sockets and timers must end where they live.
    runAndWait([this] { m_worker.reset(); });
    m_thread.quit();
    m_thread.wait();
}

Result<void> Desk::Shared::open() {
    Result<void> opened;
    runAndWait([&] { opened = openWorker(Trust::as_found); });
    return opened;
}

Result<void> Desk::Shared::openWorker(Trust trust) {
    auto worker = Worker::open(m_folder, m_session, bulletin, trust,
                               [this](const Problem& problem) { broken(problem); });
    if (!worker)
        return worker.error();
    m_worker = std::move(*worker);
    if (m_is_offline)
        m_worker->engine().setOffline(true);
    if (const auto& recovery = m_worker->recovery())
        bulletin.addRepair(recoveryNotice(*recovery));
    return {};
}

void Desk::Shared::broken(const Problem& problem) {
    const bool is_damaged = problem.code == "damaged_file";
    if (is_damaged && ++m_repairs > tuning::repairs_max)
        return bulletin.addFailure(problem);
    // A disk that failed has seen to it that nothing is acknowledged; it is given a moment.
    QTimer::singleShot(is_damaged ? milliseconds(0) : tuning::reopen_pause, &m_context,
                       [this, trust = is_damaged ? Trust::suspect : Trust::as_found] { reopen(trust); });
}

void Desk::Shared::reopen(Trust trust) {
    m_worker.reset();
    const auto opened = openWorker(trust);
    if (opened)
        return;
    bulletin.addFailure(opened.error());
    // The damaged file has been moved aside by now; the new one takes up where this stopped.
    QTimer::singleShot(tuning::reopen_pause, &m_context, [this] { reopen(Trust::as_found); });
}

void Desk::Shared::setOffline(bool offline) {
    post([this, offline](Worker* worker) {
        m_is_offline = offline;
        if (worker)
            worker->engine().setOffline(offline);
    });
}

} // namespace gw::sync
