#include "ui/theme/icon.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <boost/describe/enum_to_string.hpp>

namespace gw::ui {

namespace {

QByteArray svgOf(Icon name) {
    QFile file(QStringLiteral(":/gigwright/icons/%1.svg")
                   .arg(QLatin1String(boost::describe::enum_to_string(name, ""))));
    const auto opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// Icons that point along the line of reading turn round with it.
bool turnsRound(Icon name) {
    return name == Icon::back || name == Icon::forward || name == Icon::send || name == Icon::undo ||
           name == Icon::open;
}

QPixmap render(Icon name, const QColor& colour, QSize pixels) {
    const auto turned = turnsRound(name) && QGuiApplication::isRightToLeft();
    const auto key = QStringLiteral("gw-icon-%1-%2-%3-%4")
                         .arg(static_cast<int>(name))
                         .arg(colour.name(QColor::HexArgb))
                         .arg(pixels.width())
                         .arg(turned);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    if (turned)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Tints when it paints, so a change of theme needs no new icons.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(Icon name, Role role, Role role_on)
        : m_name(name)
        , m_role(role)
        , m_role_on(role_on) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const auto ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& pixels, QIcon::Mode mode, QIcon::State state, qreal ratio) override {
        auto result = render(m_name, colour(mode, state), pixels);
        result.setDevicePixelRatio(ratio);
        return result;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled)
            return colourOf(Role::text_faint);
        return colourOf(mode == QIcon::Selected || state == QIcon::On ? m_role_on : m_role);
    }

    Icon m_name;
    Role m_role;
    Role m_role_on;
};

} // namespace

QIcon icon(Icon name, Role role) { return icon(name, role, role); }

QIcon icon(Icon name, Role role, Role role_on) { return QIcon(new TintedEngine(name, role, role_on)); }

QPixmap iconPixmap(Icon name, Role role, int size, qreal ratio) {
    const auto pixels = qRound(size * ratio);
    auto result = render(name, colourOf(role), QSize(pixels, pixels));
    result.setDevicePixelRatio(ratio);
    return result;
}

} // namespace gw::ui
