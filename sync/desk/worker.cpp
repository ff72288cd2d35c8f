#include "sync/desk/worker.h"

#include "sync/desk/caught_problem.h"
#include "sync/store/folder_disk.h"
#include "sync/views/migrations.h"

namespace gw::sync {

Result<std::unique_ptr<Desk::Worker>> Desk::Worker::open(const QString& profile_folder,
                                                         const Session& session, Bulletin& bulletin,
                                                         store::Profile::Trust trust,
                                                         std::function<void(const Problem&)> on_broken) {
    try {
        SystemRandom random;
        auto profile =
            store::Profile::open(std::make_unique<store::FolderDisk>(profile_folder), views::fileMigrations(),
                                 {.account = session.account, .device = session.device}, random, trust);
        if (!profile)
            return profile.error();
        (*profile)->on_broken = std::move(on_broken);
        return std::unique_ptr<Worker>(new Worker(std::move(*profile), session, bulletin));
    } catch (const std::exception&) {
        return caughtProblem();
    }
}

Desk::Worker::Worker(std::unique_ptr<store::Profile> profile, const Session& session, Bulletin& bulletin)
    : m_bulletin(bulletin)
    , m_executor([this] { caught(); })
    , m_network(session.server, m_random, m_executor)
    , m_profile(std::move(profile))
    , m_views(m_profile->database(), session.account)
    , m_engine({.clock = m_clock, .random = m_random, .executor = m_executor, .network = m_network},
               *m_profile) {
    m_engine.on_changed = [this](const std::vector<std::string>& streams) { m_bulletin.addChanged(streams); };
    m_engine.on_status = [this] { tellStatus(); };
    m_engine.on_signed_out = [this] { m_bulletin.addSignedOut(); };
    tellStatus();
    m_engine.start(session.token.toStdString());
}

void Desk::Worker::caught() {
    const auto problem = caughtProblem();
    // What is repaired at once is told by the repair.
    if (!m_profile->note(problem))
        m_bulletin.addFailure(problem);
}

void Desk::Worker::tell(const Result<void>& done) {
    if (!done)
        m_bulletin.addFailure(done.error());
}

} // namespace gw::sync
