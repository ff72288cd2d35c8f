#include "ui/theme/style_sheet.h"

#include "ui/theme/metrics.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

namespace gw::ui {

namespace {

using Tokens = QMap<QString, QString>;

void addColours(Tokens& tokens, Shade shade) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto described) {
        const auto name = QString::fromLatin1(described.name);
        tokens[name] = colourOf(described.value, shade).name();
        tokens[QStringLiteral("soft_") + name] = softOf(described.value, shade).name();
    });
    const auto accent = colourOf(Role::accent, shade);
    const auto danger = colourOf(Role::danger, shade);
    const auto dark = shade == Shade::dark;
    tokens[QStringLiteral("shade")] = dark ? QStringLiteral("dark") : QStringLiteral("light");
    tokens[QStringLiteral("accent_hover")] = (dark ? accent.lighter(112) : accent.darker(112)).name();
    tokens[QStringLiteral("accent_pressed")] = (dark ? accent.darker(110) : accent.darker(125)).name();
    tokens[QStringLiteral("danger_edge")] =
        QStringLiteral("rgba(%1, %2, %3, 45%)").arg(danger.red()).arg(danger.green()).arg(danger.blue());
}

void addSizes(Tokens& tokens) {
    const auto add = [&tokens](const char* name, int px) {
        tokens[QLatin1String(name)] = QStringLiteral("%1px").arg(px);
    };
    add("radius_control", metrics::radius_control);
    add("radius_card", metrics::radius_card);
    add("font_caption", metrics::font_caption);
    add("font_body", metrics::font_body);
    add("font_heading", metrics::font_heading);
    add("font_title", metrics::font_title);
    add("font_display", metrics::font_display);
    add("control_inside", metrics::control_height - 2); // without its outline
}

/// One rule per role, for labels coloured by setTextRole and grounds by setGround.
QString rulesPerRole(Shade shade) {
    QString rules;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto described) {
        const auto name = QLatin1String(described.name);
        const auto colour = colourOf(described.value, shade).name();
        rules += QStringLiteral("QLabel[textRole=\"%1\"] { color: %2; }\n").arg(name, colour);
        rules += QStringLiteral("*[ground=\"%1\"] { background-color: %2; }\n").arg(name, colour);
    });
    return rules;
}

QString withTokens(const QString& sheet, const Tokens& tokens) {
    static const QRegularExpression token(QStringLiteral("@(\\w+)"));
    QString result;
    qsizetype done = 0;
    for (auto match = token.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        Q_ASSERT_X(tokens.contains(found.captured(1)), "styleSheet", qPrintable(found.captured(1)));
        result += QStringView(sheet).mid(done, found.capturedStart() - done);
        result += tokens.value(found.captured(1));
        done = found.capturedEnd();
    }
    result += QStringView(sheet).mid(done);
    return result;
}

} // namespace

QString styleSheet(Shade shade) {
    QFile file(QStringLiteral(":/gigwright/style/studio.qss"));
    const auto opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Tokens tokens;
    addColours(tokens, shade);
    addSizes(tokens);
    return (opened ? withTokens(QString::fromUtf8(file.readAll()), tokens) : QString()) + rulesPerRole(shade);
}

QPalette paletteOf(Shade shade) {
    const auto colour = [shade](Role role) { return colourOf(role, shade); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Role::window));
    palette.setColor(QPalette::WindowText, colour(Role::text));
    palette.setColor(QPalette::Base, colour(Role::surface));
    palette.setColor(QPalette::AlternateBase, colour(Role::sunken));
    palette.setColor(QPalette::Text, colour(Role::text));
    palette.setColor(QPalette::PlaceholderText, colour(Role::text_faint));
    palette.setColor(QPalette::Button, colour(Role::surface));
    palette.setColor(QPalette::ButtonText, colour(Role::text));
    palette.setColor(QPalette::BrightText, colour(Role::danger));
    palette.setColor(QPalette::Highlight, colour(Role::accent));
    palette.setColor(QPalette::HighlightedText, colour(Role::accent_text));
    palette.setColor(QPalette::Link, colour(Role::link));
    palette.setColor(QPalette::LinkVisited, colour(Role::link));
    palette.setColor(QPalette::ToolTipBase, colour(Role::raised));
    palette.setColor(QPalette::ToolTipText, colour(Role::text));
    palette.setColor(QPalette::Light, colour(Role::raised));
    palette.setColor(QPalette::Midlight, colour(Role::border));
    palette.setColor(QPalette::Mid, colour(Role::border));
    palette.setColor(QPalette::Dark, colour(Role::edge));
    palette.setColor(QPalette::Shadow, colour(Role::edge));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Role::text_faint));
    return palette;
}

} // namespace gw::ui
