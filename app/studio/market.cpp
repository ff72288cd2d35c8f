#include "app/studio/market.h"

#include "app/studio/tuning.h"

#include <QCoreApplication>
#include <QDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace gw::studio {

Market::Market(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(tr("The demonstration market did not start in time.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Market::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        const auto words = m_process.readAllStandardError().trimmed();
        if (!words.isEmpty())
            m_last_words = words.split('\n').last();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The demonstration market cannot be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this,
            [this] { fail(tr("The demonstration market ended: %1").arg(QString::fromUtf8(m_last_words))); });
}

Market::~Market() {
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(market_stop_ms_max))
        return;
    m_process.kill();
    m_process.waitForFinished(market_stop_ms_max);
}

void Market::start() {
    QDir().mkpath(m_folder);
#ifdef Q_OS_LINUX
    // Even a studio that crashes leaves no server behind.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_patience.start(market_start_ms_max);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/gigwrightd"),
                    {QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:0"), QStringLiteral("--demo"), QStringLiteral("7")});
}

void Market::readLines() {
    static const QByteArray announcement("gigwrightd: listening on ");
    while (m_process.canReadLine()) {
        const auto line = m_process.readLine().trimmed();
        if (!line.startsWith(announcement) || m_listening)
            continue;
        m_listening = true;
        m_patience.stop();
        Q_EMIT listening(QUrl(QString::fromUtf8(line.mid(announcement.size()))));
    }
}

void Market::fail(const QString& what) {
    m_patience.stop();
    Q_EMIT failed(what);
}

} // namespace gw::studio
