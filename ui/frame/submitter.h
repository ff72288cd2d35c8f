#pragma once

#include "sync/desk/desk.h"

#include <QObject>

namespace gw::ui {

/// Issues commands for the screens: every accepted one is announced with Undo until it is sent, every refused
/// one with its reason.
class Submitter : public QObject {
    Q_OBJECT
public:
    explicit Submitter(sync::Desk& desk, QObject* parent = nullptr);

    /// `done` tells what the person just did: tr("Delivery queued"); empty announces nothing (read marks).
    /// The future is for what the caller does next: keep the text of a refused one, clear the draft of
    /// another.
    QFuture<Result<CommandId>> submit(const AnyCommand& command, const QString& done);

Q_SIGNALS:
    void submitted(const QString& done, const CommandId& command);
    void refused(const Problem& problem);

private:
    sync::Desk& m_desk;
};

} // namespace gw::ui
