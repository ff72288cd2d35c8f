#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace gw::server {

/// SIGTERM and SIGINT as a Qt signal. Make it before the first thread, which inherits that they are blocked.
class StopSignals : public QObject {
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopAsked();

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace gw::server
