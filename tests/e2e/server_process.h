#pragma once

#include <QProcess>
#include <QUrl>

namespace gw::e2e {

/// A real gigwrightd on loopback, from the folder named by GW_BIN. Its port stays the same over restarts.
class ServerProcess {
public:
    explicit ServerProcess(QString data_folder);
    ~ServerProcess();

    /// Starts it and waits until it listens; false when it does not.
    bool start();
    /// SIGKILL: no chance to finish anything.
    void kill();
    QUrl url() const;
    qint64 processId() const { return m_process.processId(); }
    /// What it has said since its last start.
    QByteArray words() const { return m_words; }

private:
    QString m_data_folder;
    quint16 m_port;
    QProcess m_process;
    QByteArray m_words;
};

} // namespace gw::e2e
