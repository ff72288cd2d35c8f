#include "app/studio/options.h"
#include "app/studio/studio.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QProcess>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using gw::studio::Options;

/// Pictures need no display.
void chooseDisplay(const Options& options) {
    const auto display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (options.drawsOnly() && !display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale > 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
}

void translate(QApplication& application, const QString& language) {
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    // The C locale is for programs: no person writes "106.00€".
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English));
    const QLocale locale;
    auto* ours = new QTranslator(&application);
    const auto folder = QStringLiteral(":/i18n");
    if (ours->load(locale, QStringLiteral("studio"), QStringLiteral("_"), folder) ||
        ours->load(QStringLiteral("studio_en"), folder))
        QApplication::installTranslator(ours);
    auto* of_qt = new QTranslator(&application);
    if (of_qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(of_qt);
    QApplication::setLayoutDirection(locale.textDirection());
}

int runStudio(int argc, char** argv, const Options& options) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gigwright-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gigwright"));
    QApplication::setQuitOnLastWindowClosed(false); // the studio says when it is over
    translate(application, options.language);
    if (options.right_to_left)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    gw::ui::Theme theme(application, options.theme.value_or(gw::ui::ThemeChoice::system));
    gw::studio::Studio studio(options, theme);
    QObject::connect(&studio, &gw::studio::Studio::finished, &application, &QApplication::exit,
                     Qt::QueuedConnection);
    studio.start();
    return QApplication::exec();
}

/// A program has one scale and one language: the enlarged and the translated pictures are drawn by more runs
/// over the same profile.
int drawOthers(const QStringList& arguments) {
    const QList<QStringList> runs{{QStringLiteral("--scale"), QStringLiteral("2")},
                                  {QStringLiteral("--language"), QStringLiteral("de")},
                                  {QStringLiteral("--language"), QStringLiteral("he")}};
    int worst = 0;
    for (const auto& more : runs)
        worst = std::max(worst, std::abs(QProcess::execute(arguments.front(), arguments.mid(1) + more)));
    return worst;
}

} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (arguments.contains(QStringLiteral("--version"))) {
        std::printf("gigwright-studio %s\n", GW_VERSION);
        return 0;
    }
    QString help;
    const auto options = gw::studio::readOptions(arguments, help);
    if (!options) {
        std::fprintf(stderr, "gigwright-studio: %s\n", options.error().what.c_str());
        return 2;
    }
    if (!help.isEmpty()) {
        std::fputs(qPrintable(help), stdout);
        return 0;
    }
    chooseDisplay(*options);
    const auto code = runStudio(argc, argv, *options);
    if (code != 0 || options->shots.isEmpty() || options->scale > 1 || !options->language.isEmpty())
        return code;
    return drawOthers(arguments);
}
