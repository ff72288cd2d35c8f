#include "tests/e2e/server_process.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

namespace gw::e2e {

namespace {

constexpr int start_ms_max = 60'000;

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ServerProcess::ServerProcess(QString data_folder)
    : m_data_folder(std::move(data_folder))
    , m_port(freePort()) {
    m_process.setProgram(QDir(qEnvironmentVariable("GW_BIN")).filePath(QStringLiteral("gigwrightd")));
    m_process.setArguments({QStringLiteral("--data"), m_data_folder, QStringLiteral("--listen"),
                            QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--quiet")});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                     [this] { m_words += m_process.readAll(); });
}

ServerProcess::~ServerProcess() { kill(); }

bool ServerProcess::start() {
    m_words.clear();
    m_process.start();
    return QTest::qWaitFor(
               [this] {
                   return m_words.contains("listening on") || m_process.state() == QProcess::NotRunning;
               },
               start_ms_max) &&
           m_process.state() == QProcess::Running;
}

void ServerProcess::kill() {
    m_process.kill();
    m_process.waitForFinished(start_ms_max);
}

QUrl ServerProcess::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

} // namespace gw::e2e
