#include "sync/desk/desk.h"

#include "sync/desk/bulletin.h"
#include "sync/desk/caught_problem.h"
#include "sync/desk/worker.h"

#include <QThread>

namespace gw::sync {

namespace {

template<class Answer>
std::shared_ptr<QPromise<Answer>> startedPromise() {
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    return promise;
}

template<class Answer>
void answer(QPromise<Answer>& promise, Answer value) {
    promise.addResult(std::move(value));
    promise.finish();
}

QString recoveryNotice(const store::Recovery& recovery) {
    QString notice;
    if (!recovery.damaged_file.isEmpty())
        notice =
            Desk::tr("The studio's file was damaged. It was kept as \"%1\" and a new one is being filled "
                     "from the server.")
                .arg(recovery.damaged_file);
    if (recovery.commands > 0 || recovery.drafts > 0)
        notice += (notice.isEmpty() ? QString() : QStringLiteral(" ")) +
                  Desk::tr("%n command(s) that had not been settled", nullptr, recovery.commands) +
                  Desk::tr(" and %n draft(s) were taken back from the journal.", nullptr, recovery.drafts);
    return notice;
}

} // namespace

/// The desk's own thread, and what both sides share.
class Desk::Shared {
public:
    explicit Shared(Desk& desk)
        : bulletin([&desk] {
            QMetaObject::invokeMethod(
                &desk, [&desk] { desk.publish(); }, Qt::QueuedConnection);
        }) {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("desk"));
        m_thread.start();
    }

    ~Shared() {
        // The worker's sockets and timers must end where they live.
        runAndWait([this] { worker.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs a task on the thread, after those posted before.
    template<class Task>
    void post(Task task) {
        QMetaObject::invokeMethod(&m_context, std::move(task), Qt::QueuedConnection);
    }
    template<class Task>
    void runAndWait(Task task) {
        QMetaObject::invokeMethod(&m_context, std::move(task), Qt::BlockingQueuedConnection);
    }

    Bulletin bulletin;
    std::unique_ptr<Worker> worker; ///< touched on the thread only
    QString notice;

private:
    QThread m_thread;
    QObject m_context; ///< lives on the thread
};

Desk::Desk(const Session& session)
    : m_session(session)
    , m_shared(std::make_unique<Shared>(*this)) {}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const QString& profile_folder, const Session& session) {
    std::unique_ptr<Desk> desk(new Desk(session));
    auto& shared = *desk->m_shared;
    std::optional<Problem> problem;
    shared.runAndWait([&] {
        auto worker = Worker::open(profile_folder, session, shared.bulletin);
        if (!worker) {
            problem = worker.error();
            return;
        }
        shared.worker = std::move(*worker);
        if (const auto& recovery = shared.worker->recovery())
            shared.notice = recoveryNotice(*recovery);
    });
    if (problem)
        return *problem;
    return desk;
}

SyncStatus Desk::status() const { return m_shared->bulletin.status(); }

QString Desk::notice() const { return m_shared->notice; }

Instant Desk::now() const { return SystemClock().now() + m_shared->bulletin.serverOffset(); }

Uuid Desk::newUuid() {
    SystemRandom random;
    return gw::newUuid(SystemClock().now(), random);
}

void Desk::post(std::function<void(views::Views&)> task) {
    m_shared->post([this, work = std::move(task)] {
        auto& worker = *m_shared->worker;
        worker.run([&] { work(worker.views()); });
    });
}

/// Asks the engine; an exception becomes the Problem of the answer.
template<class Answer, class Question>
QFuture<Answer> Desk::ask(Question question) {
    auto promise = startedPromise<Answer>();
    auto future = promise->future();
    m_shared->post([this, promise, ask = std::move(question)] {
        try {
            answer(*promise, Answer(ask(m_shared->worker->engine())));
        } catch (const std::exception&) {
            answer(*promise, Answer(caughtProblem()));
        }
    });
    return future;
}

/// Tells the engine; what it could not do is told by failed().
template<class Order>
void Desk::tell(Order order) {
    m_shared->post([this, give = std::move(order)] {
        auto& worker = *m_shared->worker;
        worker.run([&] { worker.tell(give(worker.engine())); });
    });
}

QFuture<Result<CommandId>> Desk::submit(const AnyCommand& command) {
    return ask<Result<CommandId>>([command](Engine& engine) { return engine.submit(command); });
}

QFuture<Result<CommandId>> Desk::replace(CommandId old, const AnyCommand& command) {
    return ask<Result<CommandId>>([old, command](Engine& engine) { return engine.replace(old, command); });
}

QFuture<Result<Artefact>> Desk::pinFile(const QString& path) {
    return ask<Result<Artefact>>([path](Engine& engine) { return engine.pinFile(path); });
}

QFuture<Result<QString>> Desk::fetchBlob(const Artefact& artefact) {
    auto promise = startedPromise<Result<QString>>();
    auto future = promise->future();
    m_shared->post([this, promise, artefact] {
        auto& worker = *m_shared->worker;
        worker.run([&] {
            worker.engine().fetch(artefact,
                                  [promise](Result<QString> path) { answer(*promise, std::move(path)); });
        });
    });
    return future;
}

void Desk::saveDraft(const std::string& key, const std::string& json) {
    tell([key, json](Engine& engine) { return engine.saveDraft(key, json); });
}

void Desk::undo(CommandId id) {
    tell([id](Engine& engine) { return engine.undo(id); });
}

void Desk::retry(CommandId id) {
    tell([id](Engine& engine) { return engine.retry(id); });
}

void Desk::dismiss(CommandId id) {
    tell([id](Engine& engine) { return engine.dismiss(id); });
}

void Desk::syncNow() {
    tell([](Engine& engine) {
        engine.networkChanged();
        return Result<void>();
    });
}

void Desk::setOffline(bool offline) {
    tell([offline](Engine& engine) {
        engine.setOffline(offline);
        return Result<void>();
    });
}

void Desk::publish() {
    const auto news = m_shared->bulletin.take();
    if (!news.changed.isEmpty())
        Q_EMIT changed(news.changed);
    if (news.status)
        Q_EMIT statusChanged();
    for (const auto& problem : news.failures)
        Q_EMIT failed(problem);
    if (news.signed_out)
        Q_EMIT signedOut();
}

} // namespace gw::sync
