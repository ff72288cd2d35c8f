#pragma once

#include "sync/desk/desk.h"

#include <QObject>

#include <optional>

namespace gw::ui {

class Submitter;
class Toast;

/// Shows what a command did with Undo beside it, until it is sent; and refusals with their reason.
class UndoOffer : public QObject {
    Q_OBJECT
public:
    UndoOffer(sync::Desk& desk, Submitter& submitter, Toast& toast, QObject* parent = nullptr);

private:
    void offer(const QString& done, const CommandId& command);
    /// Takes the offer back once the command can no longer be undone.
    void check();

    sync::Desk& m_desk;
    Toast& m_toast;
    std::optional<CommandId> m_offered;
};

} // namespace gw::ui
