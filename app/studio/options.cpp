#include "app/studio/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace gw::studio {

namespace {

Problem bad(const QString& what) { return {.code = "bad_options", .what = what.toStdString()}; }

QCommandLineOption option(const char* name, const char* what, const char* value = nullptr) {
    return QCommandLineOption(QLatin1String(name), QLatin1String(what), QLatin1String(value ? value : ""));
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Gigwright studio: a workshop for digital services"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        option("profile", "Profile to open: a name, or the path of its folder.", "NAME|PATH"),
        option("try", "Open a demonstration market on this computer."),
        option("server", "Sign in to this server.", "URL"),
        option("email", "E-mail address to sign in with.", "E"),
        option("password-file", "File whose first line is the password.", "F"),
        option("session-token", "Take over the session kept in this file.", "FILE"),
        option("open",
               "What to show: orders, order:ID, gigs, gig:ID, inbox, conversation:ID, sync, firstrun.",
               "WHAT"),
        option("hat", "Side to look from: seller or buyer.", "SIDE"),
        option("theme", "light, dark or system.", "THEME"),
        option("language", "en, de, es or he; without it the system's.", "CODE"),
        option("rtl", "Lay everything out from right to left."),
        option("scale", "Scale of everything, 1 to 4.", "N"),
        option("size", "Size of the window.", "WxH"),
        option("screenshot", "Draw what --open says into a PNG file and leave.", "FILE.png"),
        option("shots", "Draw the screens into PNG files of this folder and leave.", "DIR"),
    });
}

QString profileFolder(const QString& given) {
    if (given.contains(u'/'))
        return QDir::cleanPath(QDir().absoluteFilePath(given));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/gigwright/profiles/") + given;
}

std::optional<ui::ThemeChoice> themeOf(const QString& word) {
    if (word == QStringLiteral("light"))
        return ui::ThemeChoice::light;
    if (word == QStringLiteral("dark"))
        return ui::ThemeChoice::dark;
    return word == QStringLiteral("system") ? std::optional(ui::ThemeChoice::system) : std::nullopt;
}

Result<void> readSignIn(const QCommandLineParser& parser, Options& options) {
    options.email = parser.value(QStringLiteral("email"));
    options.password_file = parser.value(QStringLiteral("password-file"));
    options.session_file = parser.value(QStringLiteral("session-token"));
    if (!parser.isSet(QStringLiteral("server")))
        return {};
    options.server = QUrl(parser.value(QStringLiteral("server")), QUrl::StrictMode);
    if (!options.server->isValid() || options.server->host().isEmpty())
        return bad(QStringLiteral("--server needs an address such as http://127.0.0.1:8080"));
    if (options.email.isEmpty() || options.password_file.isEmpty())
        return bad(QStringLiteral("--server needs --email and --password-file"));
    return {};
}

Result<void> readLooks(const QCommandLineParser& parser, Options& options) {
    if (const auto word = parser.value(QStringLiteral("theme")); !word.isEmpty()) {
        options.theme = themeOf(word);
        if (!options.theme)
            return bad(QStringLiteral("--theme is light, dark or system"));
    }
    if (const auto word = parser.value(QStringLiteral("hat")); !word.isEmpty()) {
        if (word != QStringLiteral("seller") && word != QStringLiteral("buyer"))
            return bad(QStringLiteral("--hat is seller or buyer"));
        options.hat = word == QStringLiteral("seller") ? views::Hat::seller : views::Hat::buyer;
    }
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                       QStringLiteral("he")};
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty() && !languages.contains(options.language))
        return bad(QStringLiteral("--language is en, de, es or he"));
    if (parser.isSet(QStringLiteral("scale"))) {
        bool number = false;
        options.scale = parser.value(QStringLiteral("scale")).toDouble(&number);
        if (!number || options.scale < 1 || options.scale > 4)
            return bad(QStringLiteral("--scale is a number from 1 to 4"));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(QStringLiteral("size")));
        if (!match.hasMatch())
            return bad(QStringLiteral("--size is WIDTHxHEIGHT, such as 1360x860"));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    options.right_to_left = parser.isSet(QStringLiteral("rtl"));
    return {};
}

} // namespace

Result<Options> readOptions(const QStringList& arguments, QString& help) {
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return bad(QStringLiteral("unexpected argument %1").arg(parser.positionalArguments().first()));
    Options options;
    if (parser.isSet(QStringLiteral("help")))
        help = parser.helpText();
    options.try_here = parser.isSet(QStringLiteral("try"));
    const auto profile = parser.value(QStringLiteral("profile"));
    options.profile_folder = profileFolder(!profile.isEmpty() ? profile
                                           : options.try_here ? QStringLiteral("try")
                                                              : QStringLiteral("default"));
    options.open = parser.value(QStringLiteral("open"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.shots = parser.value(QStringLiteral("shots"));
    if (const auto read = readSignIn(parser, options); !read)
        return read.error();
    if (const auto read = readLooks(parser, options); !read)
        return read.error();
    return options;
}

} // namespace gw::studio
