#include "ui/frame/sync_light.h"

#include "ui/frame/tuning.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QStyle>

namespace gw::ui {

namespace {

struct LightWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::LightWords)
};

QString clockTime(Instant at, const QLocale& locale) {
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at.unixMs()).time(), QStringLiteral("HH:mm"));
}

QString waiting(const sync::SyncStatus& status) {
    return status.unsettled > 0 ? LightWords::tr("%n waiting to be sent", nullptr, status.unsettled)
                                : LightWords::tr("Everything is kept on this computer");
}

QString asOf(const sync::SyncStatus& status, const QLocale& locale) {
    return status.as_of ? LightWords::tr("as of %1").arg(clockTime(*status.as_of, locale)) : QString();
}

LightText offlineText(const sync::SyncStatus& status, const QLocale& locale) {
    const auto line = status.offline_since
                          ? LightWords::tr("Offline since %1").arg(clockTime(*status.offline_since, locale))
                          : LightWords::tr("Offline");
    return {line, waiting(status), Icon::cloud_off, Role::text_muted};
}

} // namespace

LightText lightText(const sync::SyncStatus& status, const QLocale& locale) {
    using sync::Light;
    switch (status.light) {
    case Light::up_to_date:
        return {LightWords::tr("Up to date"), asOf(status, locale), Icon::check, Role::success};
    case Light::receiving:
        return {LightWords::tr("Receiving"), asOf(status, locale), Icon::sync, Role::info};
    case Light::sending:
        return {LightWords::tr("Sending %1").arg(countText(status.unsettled, locale)), asOf(status, locale),
                Icon::sync, Role::info};
    case Light::uploading:
        return {LightWords::tr("Uploading %1 %").arg(locale.toString(status.upload_percent)),
                text(status.upload_name), Icon::upload, Role::info};
    case Light::needs_you:
        return {LightWords::tr("Needs you %1").arg(countText(status.needs_attention, locale)),
                asOf(status, locale), Icon::warning, Role::danger};
    case Light::offline:
        return offlineText(status, locale);
    case Light::server_trouble:
        return {LightWords::tr("Server trouble"), waiting(status), Icon::warning, Role::warning};
    case Light::signed_out:
        return {LightWords::tr("Sign in again"), waiting(status), Icon::lock, Role::warning};
    }
    return {};
}

SyncLight::SyncLight(QWidget* parent)
    : QAbstractButton(parent)
    , m_text(lightText({})) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SyncLight::show(const sync::SyncStatus& status) {
    m_text = lightText(status);
    setAccessibleName(tr("Sync: %1").arg(m_text.line));
    setAccessibleDescription(m_text.detail);
    const auto trouble = ui::text(status.trouble);
    auto tip = m_text.line + u'\n' + (m_text.detail.isEmpty() ? tr("Open the Sync centre") : m_text.detail);
    if (!trouble.isEmpty())
        tip += u'\n' + trouble;
    setToolTip(QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(tip.toHtmlEscaped()));
    update();
}

void SyncLight::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
    update();
}

QSize SyncLight::sizeHint() const {
    return m_compact ? QSize(rail_button_height, rail_button_height) : QSize(rail_width, sync_light_height);
}

QSize SyncLight::minimumSizeHint() const { return {rail_button_height, sizeHint().height()}; }

void SyncLight::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colourOf(Role::link), 2) : Qt::NoPen);
    painter.setBrush(underMouse() ? colourOf(Role::sunken) : softOf(m_text.role));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius_control,
                            metrics::radius_control);

    const auto place = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const auto left = m_compact ? (width() - metrics::icon_m) / 2 : metrics::space_m;
    const QRect spot(left, (height() - metrics::icon_m) / 2, metrics::icon_m, metrics::icon_m);
    painter.drawPixmap(place(spot),
                       iconPixmap(m_text.icon, m_text.role, metrics::icon_m, devicePixelRatioF()));
    if (m_compact)
        return;

    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    QRect area(spot.right() + metrics::space_m, 0, width() - spot.right() - 2 * metrics::space_m, height());
    auto bold = font();
    bold.setBold(true);
    bold.setPixelSize(metrics::font_body - 1);
    auto small = font();
    small.setPixelSize(metrics::font_caption);
    if (!m_text.detail.isEmpty()) {
        const auto line = area.height() / 2 - 7;
        const auto lower = area.adjusted(0, line + 7, 0, -7);
        painter.setFont(small);
        painter.setPen(colourOf(Role::text_muted));
        painter.drawText(place(lower), alignment,
                         painter.fontMetrics().elidedText(m_text.detail, Qt::ElideMiddle, lower.width()));
        area.adjust(0, 7, 0, -line - 7);
    }
    painter.setFont(bold);
    painter.setPen(colourOf(m_text.role));
    painter.drawText(place(area), alignment,
                     painter.fontMetrics().elidedText(m_text.line, Qt::ElideRight, area.width()));
}

} // namespace gw::ui
