#include "tests/e2e/driver_process.h"

#include "model/codec/decode.h"
#include "model/codec/encode.h"

#include <QDir>
#include <QTest>
#include <boost/json/serialize.hpp>

namespace gw::e2e {

namespace json = boost::json;

namespace {

constexpr int answer_ms_max = 600'000;

json::object orderFor(const char* what, const AnyCommand& command) {
    const auto encoded = encode(command);
    return {{"do", what}, {"type", encoded.type}, {"version", encoded.version}, {"args", encoded.body}};
}

Result<void> nothing(const Result<json::object>& answer) {
    if (!answer)
        return answer.error();
    return {};
}

} // namespace

DriverProcess::DriverProcess() {
    m_process.setProgram(QDir(qEnvironmentVariable("GW_BIN")).filePath(QStringLiteral("desk_driver")));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_received += m_process.readAllStandardOutput(); });
}

DriverProcess::~DriverProcess() { kill(); }

void DriverProcess::kill() {
    m_process.kill();
    m_process.waitForFinished(answer_ms_max);
    m_received.clear();
}

Result<json::object> DriverProcess::ask(const json::object& order) {
    tell(order);
    return answer();
}

void DriverProcess::tell(const json::object& order) {
    m_process.write(QByteArray::fromStdString(json::serialize(order)) + '\n');
}

Result<json::object> DriverProcess::answer() {
    const bool is_answered = QTest::qWaitFor([this] { return hasAnswer(); }, answer_ms_max);
    if (!is_answered)
        return Problem{.code = "no_answer", .what = "The driver did not answer."};
    const auto end = m_received.indexOf('\n');
    const auto value = parseJson(m_received.left(end).toStdString());
    m_received.remove(0, end + 1);
    if (!value || !value->is_object())
        return Problem{.code = "no_answer", .what = "The driver did not answer in JSON."};
    const auto& answer = value->get_object();
    if (const auto* code = answer.if_contains("problem"))
        return Problem{.code = code->as_string().c_str(), .what = answer.at("what").as_string().c_str()};
    return answer;
}

Result<void> DriverProcess::open(const QString& profile_folder, const QUrl& server, const QString& email) {
    m_process.start();
    return nothing(ask({{"do", "open"},
                        {"profile", profile_folder.toStdString()},
                        {"server", server.toString().toStdString()},
                        {"email", email.toStdString()}}));
}

Result<void> DriverProcess::setOffline(bool offline) {
    return nothing(ask({{"do", "offline"}, {"value", offline}}));
}

Result<Artefact> DriverProcess::pin(const QString& path) {
    const auto answer = ask({{"do", "pin"}, {"path", path.toStdString()}});
    if (!answer)
        return answer.error();
    return codec::decode<Artefact>(answer->at("artefact"), codec::Place{codec::Policy::strict});
}

void DriverProcess::beginFetch(const Artefact& artefact) {
    tell({{"do", "fetch"}, {"artefact", codec::encodeValue(artefact)}});
}

Result<QString> DriverProcess::fetched() {
    const auto got = answer();
    if (!got)
        return got.error();
    return QString::fromStdString(std::string(got->at("path").as_string()));
}

Result<CommandId> DriverProcess::submit(const AnyCommand& command) {
    const auto answer = ask(orderFor("submit", command));
    if (!answer)
        return answer.error();
    return CommandId::parse(std::string_view(answer->at("id").as_string()));
}

Result<json::object> DriverProcess::status() { return ask({{"do", "status"}}); }

Result<void> DriverProcess::chatter(const SendMessage& first) {
    return nothing(ask(orderFor("chatter", ConversationCommand(first))));
}

} // namespace gw::e2e
