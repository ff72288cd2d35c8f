#include "ui/theme/icon.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSvgRenderer>
#include <QTest>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <cmath>

namespace gw::ui {

namespace {

/// WCAG 2 relative luminance and contrast ratio.
double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto high = std::max(luminance(a), luminance(b));
    const auto low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

template<class Enum, class Each>
void forEach(Each each) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
        [&](auto d) { each(d.value, d.name); });
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void focusIsVisible();
    void sheetHasNoTokenLeft();
    void everyIconIsThere();
    void themeChangesPaletteAndShade();
    void iconFollowsTheTheme();
};

void TestTheme::textIsReadable_data() {
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Shade>("shade");
    const auto is_ground = [](Role role) {
        return role == Role::window || role == Role::surface || role == Role::raised ||
               role == Role::sunken || role == Role::border || role == Role::edge || role == Role::accent ||
               role == Role::accent_text || role == Role::text_faint;
    };
    for (const auto shade : {Shade::light, Shade::dark})
        forEach<Role>([&](Role role, const char* name) {
            if (!is_ground(role))
                QTest::addRow("%s %s", shade == Shade::light ? "light" : "dark", name) << role << shade;
        });
}

void TestTheme::textIsReadable() {
    QFETCH(Role, ink);
    QFETCH(Shade, shade);
    const auto colour = colourOf(ink, shade);
    for (const auto ground : {Role::window, Role::surface, Role::raised})
        QVERIFY2(contrast(colour, colourOf(ground, shade)) >= 4.5,
                 boost::describe::enum_to_string(ground, ""));
    QVERIFY2(contrast(colour, softOf(ink, shade)) >= 4.5, "on its own soft fill");
    QVERIFY2(contrast(colourOf(Role::accent_text, shade), colourOf(Role::accent, shade)) >= 4.5,
             "on the accent");
}

void TestTheme::focusIsVisible() {
    for (const auto shade : {Shade::light, Shade::dark})
        for (const auto ground : {Role::window, Role::surface})
            QVERIFY(contrast(colourOf(Role::link, shade), colourOf(ground, shade)) >= 3.0);
}

void TestTheme::sheetHasNoTokenLeft() {
    for (const auto shade : {Shade::light, Shade::dark}) {
        const auto sheet = styleSheet(shade);
        QVERIFY(sheet.contains(colourOf(Role::accent, shade).name()));
        QVERIFY2(!sheet.section(QStringLiteral("*/"), 1).contains(u'@'), "a token of studio.qss is unknown");
    }
}

void TestTheme::everyIconIsThere() {
    forEach<Icon>([](Icon, const char* name) {
        const auto path = QStringLiteral(":/gigwright/icons/%1.svg").arg(QLatin1String(name));
        QVERIFY2(QFile::exists(path), name);
        QVERIFY2(QSvgRenderer(path).isValid(), name);
    });
}

void TestTheme::themeChangesPaletteAndShade() {
    Theme theme(*qApp, ThemeChoice::light);
    QCOMPARE(currentShade(), Shade::light);
    theme.choose(ThemeChoice::dark);
    QCOMPARE(currentShade(), Shade::dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colourOf(Role::window, Shade::dark));
    theme.choose(ThemeChoice::light);
    QCOMPARE(colourOf(Role::text), colourOf(Role::text, Shade::light));
}

void TestTheme::iconFollowsTheTheme() {
    Theme theme(*qApp, ThemeChoice::light);
    const auto star = icon(Icon::star, Role::text);
    const auto light = star.pixmap(32, 32).toImage();
    theme.choose(ThemeChoice::dark);
    const auto dark = star.pixmap(32, 32).toImage();
    QVERIFY(!light.isNull());
    QVERIFY(light != dark);
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestTheme)
#include "tst_theme.moc"
