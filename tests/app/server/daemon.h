#pragma once

#include "tests/server/edge/raw_client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <boost/json/parse.hpp>

#include <csignal>

namespace gw::test {

/// A gigwrightd as a process of its own, killed when this object goes.
class Daemon {
public:
    explicit Daemon(const QStringList& arguments, const QByteArray& input = {})
        : Daemon(program(), arguments, input) {}
    Daemon(const QString& some_program, const QStringList& arguments, const QByteArray& input = {}) {
        process.start(some_program, arguments);
        process.waitForStarted();
        process.write(input);
        process.closeWriteChannel();
    }
    ~Daemon() {
        process.kill();
        process.waitForFinished();
    }

    static QString program() { return qEnvironmentVariable("GW_BIN") + QStringLiteral("/gigwrightd"); }

    /// Waits until it listens; the port, or 0 when it ended or took too long.
    std::uint16_t port() {
        static const QRegularExpression line(
            QStringLiteral("gigwrightd: listening on http://127.0.0.1:(\\d+)\n"));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000) {
            m_output += QString::fromUtf8(process.readAllStandardOutput());
            if (const auto match = line.match(m_output); match.hasMatch())
                return match.captured(1).toUShort();
            if (process.state() == QProcess::NotRunning)
                break;
            process.waitForReadyRead(100);
        }
        return 0;
    }
    /// Waits for its end; the exit code, or -1 when it was killed or goes on.
    int exitCode() {
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        return process.exitCode();
    }
    QString words() { return m_words += QString::fromUtf8(process.readAllStandardError()); }
    void signal(int number) { ::kill(static_cast<pid_t>(process.processId()), number); }

    QProcess process;

private:
    QString m_output;
    QString m_words;
};

struct Answer {
    int status;
    boost::json::value body;
    std::string text(const std::string& name) const { return std::string(body.at(name).as_string()); }
};

inline Answer ask(std::uint16_t port, const std::string& method, const std::string& path,
                  const std::string& token, const std::string& body = {}) {
    RawClient client(port, 60'000);
    const auto response = client.ask(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" +
                                     (token.empty() ? "" : "Authorization: Bearer " + token + "\r\n") +
                                     "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    boost::system::error_code ignored;
    return {response.status, boost::json::parse(response.body, ignored)};
}

inline const std::string device = "01900000-0000-7000-8000-0000000000d1";

inline Answer enrol(std::uint16_t port, const std::string& name, const std::string& email) {
    return ask(port, "POST", "/v1/accounts", {},
               R"({"display_name":")" + name + R"(","email":")" + email +
                   R"(","password":"correct horse battery","device":")" + device + "\"}");
}

inline Answer signIn(std::uint16_t port, const std::string& email) {
    return ask(port, "POST", "/v1/sessions", {},
               R"({"email":")" + email + R"(","password":"correct horse battery","device":")" + device +
                   "\"}");
}

} // namespace gw::test
