#include "app/server/stop_signals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace gw::server {

StopSignals::StopSignals() {
    // A log or a client that went away, and a file at its size limit, are errors of the write.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
    m_descriptor = ::signalfd(-1, &stops, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo taken;
        if (::read(m_descriptor, &taken, sizeof taken) == sizeof taken)
            Q_EMIT stopAsked();
    });
}

StopSignals::~StopSignals() {
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace gw::server
