#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace gw::studio {

/// The demonstration market: a gigwrightd of our own as a child process, which ends with the studio.
class Market : public QObject {
    Q_OBJECT
public:
    /// Keeps its data in `folder`.
    explicit Market(const QString& folder, QObject* parent = nullptr);
    ~Market() override;

    void start();

Q_SIGNALS:
    void listening(const QUrl& server);
    void failed(const QString& what);

private:
    void readLines();
    void fail(const QString& what);

    QString m_folder;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_last_words;
    bool m_listening = false;
};

} // namespace gw::studio
