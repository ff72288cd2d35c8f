#pragma once

#include "sync/engine/status.h"
#include "sync/views/views.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace gw::sync {

/// Who is signed in, where. Kept in the profile's folder.
struct Session {
    QUrl server;
    AccountId account;
    QString display_name;
    DeviceId device;
    QString token;
};

/// The studio's handle on its file. A worker thread owns the database, the engine and the network; every call
/// here returns at once and its future is finished by that thread. Signals arrive on the thread of the
/// receiver.
class Desk : public QObject {
    Q_OBJECT
public:
    /// Opens (or creates) the profile folder's file and starts syncing. A file that turns out to be damaged,
    /// or whose disk fails, is opened again and repaired by itself (store::Repair); calls made meanwhile
    /// wait, or answer "file_closed" while it can't be opened. Problems are those of the store:
    /// "cannot_open", "newer_file", "damaged_file", "in_use" (another studio has this profile open),
    /// "other_account". Waits for the file to be open; nothing later does.
    static Result<std::unique_ptr<Desk>> open(const QString& profile_folder, const Session& session);
    /// Stops the engine and closes the file; waits for the worker to finish its current step.
    ~Desk() override;

    const Session& session() const { return m_session; }
    SyncStatus status() const;
    /// What had to be repaired when the file was opened, or opened again while it was in use, in words for a
    /// person; empty when nothing had.
    QString notice() const;

    /// Runs a query on the worker: `desk.read([q](views::Views& v) { return v.orders(q, now); })`. A file
    /// that fails is told by failed(), and the future then holds the exception.
    template<class Query>
    auto read(Query query) -> QFuture<std::invoke_result_t<Query, views::Views&>> {
        using Answer = std::invoke_result_t<Query, views::Views&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        post([promise, query = std::move(query)](views::Views& views) {
            try {
                promise->addResult(query(views));
            } catch (...) {
                promise->setException(std::current_exception());
                promise->finish();
                throw;
            }
            promise->finish();
        });
        return future;
    }

    /// Decides locally, stores the command durably and queues it. The future holds its id, or the problem
    /// that already the local rules give (nothing is stored then): "offline" for an online-only command
    /// without a connection.
    QFuture<Result<CommandId>> submit(const AnyCommand& command);
    /// Submits an edited command in place of a rejected, parked or blocked one, under a new id.
    QFuture<Result<CommandId>> replace(CommandId old, const AnyCommand& command);
    /// Copies a file into the profile's pinned store, so that later changes of the original do not matter.
    QFuture<Result<Artefact>> pinFile(const QString& path);
    /// The local path of a blob's bytes, fetched and verified when they are not here yet.
    QFuture<Result<QString>> fetchBlob(const Artefact& artefact);

    /// A new id for a thing that a command will create.
    Uuid newUuid();
    /// Estimated server time: device clock plus the offset seen at last contact.
    Instant now() const;

    void saveDraft(const std::string& key, const std::string& json); ///< empty json deletes
    void undo(CommandId id);    ///< takes back a command that was never sent
    void retry(CommandId id);   ///< tries now what waits or is parked; re-sends a rejected one under a new id
    void dismiss(CommandId id); ///< puts a rejected or parked command out of "Needs attention"; its content
                                ///< stays in the journal
    void syncNow();
    /// Pretends that there is no network, for "work offline".
    void setOffline(bool offline);

Q_SIGNALS:
    /// Visible state of these streams changed ("order:0190…"), by a local command or by the feed.
    void changed(const QStringList& streams);
    void statusChanged();
    /// The file was repaired; everything shown may have changed.
    void repaired(const QString& notice);
    /// The server no longer accepts the token; the work stays here until the person signs in again.
    void signedOut();
    /// Something without an answer of its own (a draft, undo, retry, dismiss, a query) could not be done.
    void failed(const gw::Problem& problem);

private:
    class Worker;
    class Shared;
    Desk(const QString& profile_folder, const Session& session);
    void post(std::function<void(views::Views&)> task);
    template<class Answer, class Question>
    QFuture<Answer> ask(Question question);
    template<class Order>
    void tell(Order order);
    void publish();

    Session m_session;
    std::unique_ptr<Shared> m_shared;
};

} // namespace gw::sync
