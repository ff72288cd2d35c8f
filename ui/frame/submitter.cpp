#include "ui/frame/submitter.h"

namespace gw::ui {

Submitter::Submitter(sync::Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

QFuture<Result<CommandId>> Submitter::submit(const AnyCommand& command, const QString& done) {
    return m_desk.submit(command).then(this, [this, done](const Result<CommandId>& result) {
        if (!result)
            Q_EMIT refused(result.error());
        else if (!done.isEmpty())
            Q_EMIT submitted(done, *result);
        return result;
    });
}

} // namespace gw::ui
