#include "ui/theme/theme.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace gw::ui {

Theme::Theme(QApplication& application, ThemeChoice choice)
    : m_application(application)
    , m_system(currentShade())
    , m_choice(choice) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")});
    font.setPixelSize(metrics::font_body);
    font.setStyleStrategy(QFont::PreferAntialias);
    QApplication::setFont(font);
    apply();
}

Shade Theme::shade() const {
    if (m_choice == ThemeChoice::system)
        return m_system;
    return m_choice == ThemeChoice::dark ? Shade::dark : Shade::light;
}

void Theme::choose(ThemeChoice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(shade()));
    m_application.setStyleSheet(styleSheet(shade()));
}

} // namespace gw::ui
