#pragma once

#include "runtime/system_clock.h"
#include "runtime/system_random.h"
#include "sync/desk/bulletin.h"
#include "sync/desk/desk.h"
#include "sync/desk/qt_executor.h"
#include "sync/engine/engine.h"
#include "sync/store/profile.h"
#include "sync/transport/http_network.h"

namespace gw::sync {

/// The far end of a desk: owns file, engine and network. Made, used and destroyed on the desk's thread.
class Desk::Worker {
public:
    /// Problems as of Desk::open.
    /// `on_broken` is called, once, inside a step after which the file must be opened again.
    static Result<std::unique_ptr<Worker>> open(const QString& profile_folder, const Session& session,
                                                Bulletin& bulletin, store::Profile::Trust trust,
                                                std::function<void(const Problem&)> on_broken);

    Engine& engine() { return m_engine; }
    views::Views& views() { return m_views; }
    const std::optional<store::Recovery>& recovery() const { return m_profile->recovery(); }
    /// Runs a task; an exception of it is told as a failure.
    void run(const Executor::Task& task) { m_executor.run(task); }
    /// Tells a failure of a call that has no answer.
    void tell(const Result<void>& done);

private:
    Worker(std::unique_ptr<store::Profile> profile, const Session& session, Bulletin& bulletin);
    void caught();
    void tellStatus() { m_bulletin.setStatus(m_engine.status(), m_engine.now() - m_clock.now()); }

    Bulletin& m_bulletin;
    SystemClock m_clock;
    SystemRandom m_random;
    QtExecutor m_executor;
    HttpNetwork m_network;
    std::unique_ptr<store::Profile> m_profile;
    views::Views m_views;
    Engine m_engine;
};

} // namespace gw::sync
