#include "ui/widgets/avatar.h"

#include "ui/theme/colours.h"

#include <QApplication>
#include <QPainter>

#include <array>

namespace gw::ui {

namespace {

QString initialsOf(const QString& name) {
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString& word) {
        const auto letters = word.at(0).isHighSurrogate() ? 2 : 1;
        return word.left(letters).toUpper();
    };
    if (words.isEmpty())
        return QStringLiteral("?");
    return words.size() == 1 ? first(words.front()) : first(words.front()) + first(words.back());
}

/// The same hue for the same name on every device, so not the seeded qHash.
int hueOf(const QString& name) {
    static constexpr std::array hues{228, 262, 292, 330, 8, 28, 44, 152, 172, 196, 210};
    quint32 hash = 2166136261U;
    for (const auto unit : name)
        hash = (hash ^ unit.unicode()) * 16777619U;
    return hues[(hash >> 8) % hues.size()];
}

} // namespace

void paintAvatar(QPainter& painter, const QRect& area, const QString& name) {
    const auto dark = currentShade() == Shade::dark;
    const auto hue = hueOf(name);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark ? QColor::fromHsl(hue, 70, 62) : QColor::fromHsl(hue, 150, 228));
    painter.drawEllipse(area);
    auto font = QApplication::font();
    font.setPixelSize(area.height() * 38 / 100);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(dark ? QColor::fromHsl(hue, 150, 210) : QColor::fromHsl(hue, 130, 82));
    painter.drawText(area, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(int size, QWidget* parent)
    : QWidget(parent) {
    setFixedSize(size, size);
}

void Avatar::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name);
}

} // namespace gw::ui
