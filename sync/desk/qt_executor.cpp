#include "sync/desk/qt_executor.h"

#include <QTimer>

namespace gw::sync {

void QtExecutor::post(Task task) {
    QMetaObject::invokeMethod(
        &m_context, [this, work = std::move(task)] { run(work); }, Qt::QueuedConnection);
}

void QtExecutor::postAfter(milliseconds delay, Task task) {
    QTimer::singleShot(delay, Qt::PreciseTimer, &m_context, [this, work = std::move(task)] { run(work); });
}

void QtExecutor::run(const Task& task) {
    try {
        task();
    } catch (...) {
        m_on_failure();
    }
}

} // namespace gw::sync
