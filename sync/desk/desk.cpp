#include "sync/desk/desk.h"

#include "sync/desk/caught_problem.h"
#include "sync/desk/shared.h"

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

} // namespace

Desk::Desk(const QString& profile_folder, const Session& session)
    : m_session(session)
    , m_shared(std::make_unique<Shared>(profile_folder, session, [this] {
        QMetaObject::invokeMethod(
            this, [this] { publish(); }, Qt::QueuedConnection);
    })) {}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const QString& profile_folder, const Session& session) {
    std::unique_ptr<Desk> desk(new Desk(profile_folder, session));
    if (const auto opened = desk->m_shared->open(); !opened)
        return opened.error();
    return desk;
}

SyncStatus Desk::status() const { return m_shared->bulletin.status(); }

QString Desk::notice() const { return m_shared->bulletin.notice(); }

Instant Desk::now() const { return SystemClock().now() + m_shared->bulletin.serverOffset(); }

Uuid Desk::newUuid() {
    SystemRandom random;
    return gw::newUuid(SystemClock().now(), random);
}

void Desk::post(std::function<void(views::Views&)> task) {
    m_shared->post([this, work = std::move(task)](Worker* worker) {
        if (worker)
            worker->run([&] { work(worker->views()); });
        else
            m_shared->bulletin.addFailure(fileClosed());
    });
}

/// Asks the engine; an exception becomes the Problem of the answer.
template<class Answer, class Question>
QFuture<Answer> Desk::ask(Question question) {
    auto promise = startedPromise<Answer>();
    auto future = promise->future();
    m_shared->post([promise, ask = std::move(question)](Worker* worker) {
        try {
            answer(*promise, worker ? Answer(ask(worker->engine())) : Answer(fileClosed()));
        } catch (const std::exception&) {
            answer(*promise, Answer(caughtProblem()));
        }
    });
    return future;
}

/// Tells the engine; what it could not do is told by failed().
template<class Order>
void Desk::tell(Order order) {
    m_shared->post([this, give = std::move(order)](Worker* worker) {
        if (worker)
            worker->run([&] { worker->tell(give(worker->engine())); });
        else
            m_shared->bulletin.addFailure(fileClosed());
    });
}

QFuture<Result<CommandId>> Desk::submit(const AnyCommand& command) {
    return ask<Result<CommandId>>([command](Engine& engine) { return engine.submit(command); });
}

QFuture<Result<CommandId>> Desk::replace(CommandId old, const AnyCommand& command) {
    return ask<Result<CommandId>>([old, command](Engine& engine) { return engine.replace(old, command); });
}

QFuture<Result<Artefact>> Desk::pinFile(const QString& path) {
    auto promise = startedPromise<Result<Artefact>>();
    auto future = promise->future();
    m_shared->post([promise, path](Worker* worker) {
        if (!worker)
            return answer(*promise, Result<Artefact>(fileClosed()));
        worker->run([&] {
            worker->engine().pinFile(path,
                                     [promise](Result<Artefact> file) { answer(*promise, std::move(file)); });
        });
    });
    return future;
}

QFuture<Result<QString>> Desk::fetchBlob(const Artefact& artefact) {
    auto promise = startedPromise<Result<QString>>();
    auto future = promise->future();
    m_shared->post([promise, artefact](Worker* worker) {
        if (!worker)
            return answer(*promise, Result<QString>(fileClosed()));
        worker->run([&] {
            worker->engine().fetch(artefact,
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

void Desk::setOffline(bool offline) { m_shared->setOffline(offline); }

void Desk::publish() {
    const auto news = m_shared->bulletin.take();
    if (!news.changed.isEmpty())
        Q_EMIT changed(news.changed);
    if (news.status)
        Q_EMIT statusChanged();
    if (news.repaired)
        Q_EMIT repaired(notice());
    for (const auto& problem : news.failures)
        Q_EMIT failed(problem);
    if (news.signed_out)
        Q_EMIT signedOut();
}

} // namespace gw::sync
