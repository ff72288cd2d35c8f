#include "model/codec/decode.h"
#include "model/codec/encode.h"
#include "sync/desk/sign_in.h"
#include "sync/protocol/fields.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>
#include <boost/describe/enum_to_string.hpp>
#include <boost/json/serialize.hpp>

#include <cstdio>
#include <unistd.h>

/// A studio without screens for tests: reads one JSON order per line, writes one JSON answer per line.
namespace gw::e2e {

namespace {

namespace json = boost::json;
using protocol::Fields;

constexpr auto password = "correct horse battery";
constexpr auto chatter_pause = std::chrono::milliseconds(5);
constexpr int chatter_max = 300; ///< a slow machine must not fall behind for ever

void say(const json::object& answer) {
    std::puts(json::serialize(answer).c_str());
    std::fflush(stdout);
}

void say(const Problem& problem) { say({{"problem", problem.code}, {"what", problem.what}}); }

class Driver {
public:
    void obey(const json::object& order) {
        const Fields fields(order, codec::Place{codec::Policy::lenient});
        const auto what = fields.get<std::string>("do");
        if (what == "open")
            open(fields);
        else if (what == "offline")
            offline(fields.get<bool>("value"));
        else if (what == "pin")
            pin(fields.get<std::string>("path"));
        else if (what == "fetch")
            fetch(fields.get<Artefact>("artefact"));
        else if (what == "submit")
            submit(commandIn(fields));
        else if (what == "draft")
            draft(fields.get<std::string>("key"), fields.get<std::string>("body"));
        else if (what == "retry")
            retry(CommandId::parse(fields.get<std::string>("id")).value());
        else if (what == "chatter")
            chatter(commandIn(fields));
        else
            status();
    }

private:
    static AnyCommand commandIn(const Fields& fields) {
        return decodeCommand(fields.get<std::string>("type"), fields.get<int>("version"),
                             fields.object("args"))
            .value();
    }

    void open(const Fields& fields) {
        const auto text = [&](std::string_view name) {
            return QString::fromStdString(fields.get<std::string>(name));
        };
        m_profile = text("profile");
        if (const auto session = sync::loadSession(m_profile))
            return openWith(*session);
        sync::signIn(QUrl(text("server")), text("email"), QString::fromLatin1(password))
            .then(QCoreApplication::instance(), [this](const Result<sync::Session>& session) {
                if (!session)
                    return say(session.error());
                if (const auto saved = sync::saveSession(m_profile, *session); !saved)
                    return say(saved.error());
                openWith(*session);
            });
    }

    void openWith(const sync::Session& session) {
        auto desk = sync::Desk::open(m_profile, session);
        if (!desk)
            return say(desk.error());
        m_desk = std::move(*desk);
        QObject::connect(m_desk.get(), &sync::Desk::failed, m_desk.get(),
                         [this](const Problem& problem) { m_failed = problem; });
        say(json::object());
    }

    void offline(bool value) {
        m_desk->setOffline(value);
        say(json::object());
    }

    void pin(const std::string& path) {
        m_desk->pinFile(QString::fromStdString(path))
            .then(QCoreApplication::instance(), [](const Result<Artefact>& artefact) {
                if (!artefact)
                    return say(artefact.error());
                say({{"artefact", codec::encodeValue(*artefact)}});
            });
    }

    void fetch(const Artefact& artefact) {
        m_desk->fetchBlob(artefact).then(QCoreApplication::instance(), [](const Result<QString>& path) {
            if (!path)
                return say(path.error());
            say({{"path", path->toStdString()}});
        });
    }

    void submit(const AnyCommand& command) {
        m_desk->submit(command).then(QCoreApplication::instance(), [](const Result<CommandId>& id) {
            if (!id)
                return say(id.error());
            say({{"id", id->toString()}});
        });
    }

    /// A draft has no answer of its own: it is kept when a query after it finds it.
    void draft(const std::string& key, const std::string& body) {
        m_desk->saveDraft(key, body);
        m_desk->read([key](views::Views& views) { return views.draft(key); })
            .then(QCoreApplication::instance(), [this, body](QFuture<std::string> kept) {
                if (isKept(kept, body))
                    return say(json::object());
                say(m_failed.value_or(Problem{.code = "not_kept", .what = "The draft is not there."}));
            });
    }

    static bool isKept(QFuture<std::string>& kept, const std::string& body) {
        try {
            return kept.result() == body;
        } catch (const std::exception&) {
            return false;
        }
    }

    void retry(CommandId id) {
        m_desk->retry(id);
        m_desk->read([](views::Views&) { return true; }).then(QCoreApplication::instance(), [](bool) {
            say(json::object());
        });
    }

    void chatter(const AnyCommand& command) {
        m_message = std::get<SendMessage>(std::get<ConversationCommand>(command));
        QObject::connect(&m_chatter, &QTimer::timeout, m_desk.get(), [this] {
            SendMessage next = *m_message;
            next.message = MessageId(m_desk->newUuid());
            next.text += " " + std::to_string(++m_spoken);
            m_desk->submit(ConversationCommand(next));
            if (m_spoken == chatter_max)
                m_chatter.stop();
        });
        m_chatter.start(chatter_pause);
        say(json::object());
    }

    void status() {
        const auto status = m_desk->status();
        say({{"light", static_cast<int>(status.light)},
             {"unsettled", status.unsettled},
             {"needs_attention", status.needs_attention},
             {"spoken", m_spoken}});
    }

    QString m_profile;
    std::unique_ptr<sync::Desk> m_desk;
    std::optional<Problem> m_failed; ///< what the desk told last
    std::optional<SendMessage> m_message;
    QTimer m_chatter;
    int m_spoken = 0;
};

/// Hands whole lines of standard input to the driver; the end of input ends the program.
class Input {
public:
    explicit Input(Driver& driver)
        : m_driver(driver)
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read) {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
    }

private:
    void read() {
        std::array<char, 65'536> bytes;
        const auto size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (size <= 0)
            return QCoreApplication::quit();
        m_received.append(bytes.data(), static_cast<std::size_t>(size));
        for (auto end = m_received.find('\n'); end != m_received.npos; end = m_received.find('\n')) {
            const auto order = parseJson(std::string_view(m_received).substr(0, end)).value();
            m_received.erase(0, end + 1);
            m_driver.obey(order.as_object());
        }
    }

    Driver& m_driver;
    QSocketNotifier m_notifier;
    std::string m_received;
};

} // namespace

} // namespace gw::e2e

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    gw::e2e::Driver driver;
    const gw::e2e::Input input(driver);
    return QCoreApplication::exec();
}
