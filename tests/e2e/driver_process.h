#pragma once

#include "model/codec/vocabulary.h"

#include <QProcess>
#include <QUrl>
#include <boost/json/object.hpp>

namespace gw::e2e {

/// A studio without screens in a process of its own (desk_driver), so that it can be killed. Every call waits
/// for its answer by running the event loop, and fails with "no_answer" when none comes.
class DriverProcess {
public:
    DriverProcess();
    ~DriverProcess();

    /// Opens the profile; signs in with the e-mail when the folder holds no session yet.
    Result<void> open(const QString& profile_folder, const QUrl& server, const QString& email);
    Result<void> setOffline(bool offline);
    Result<Artefact> pin(const QString& path);
    Result<CommandId> submit(const AnyCommand& command);
    /// Asks for a file; fetched() waits for its path. A kill between them ends it without an answer.
    void beginFetch(const Artefact& artefact);
    bool hasAnswer() const { return m_received.contains('\n'); }
    Result<QString> fetched();
    /// {"light", "unsettled", "needs_attention"}.
    Result<boost::json::object> status();
    /// Submits messages one after another without waiting for their outcome, until it is killed.
    Result<void> chatter(const SendMessage& first);
    /// SIGKILL: no chance to finish anything.
    void kill();
    qint64 processId() const { return m_process.processId(); }

private:
    Result<boost::json::object> ask(const boost::json::object& order);
    void tell(const boost::json::object& order);
    Result<boost::json::object> answer();

    QProcess m_process;
    QByteArray m_received;
};

} // namespace gw::e2e
