#include "ui/frame/rail.h"

#include "ui/frame/rail_button.h"
#include "ui/frame/segmented.h"
#include "ui/frame/sync_light.h"
#include "ui/frame/tuning.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace gw::ui {

Rail::Rail(const QString& person, QWidget* parent)
    : QWidget(parent)
    , m_places(new QVBoxLayout)
    , m_logo(new IconLabel(Icon::logo, Role::link, 26))
    , m_wordmark(new PlainLabel(QStringLiteral("Gigwright"), TextLook::heading))
    , m_light(new SyncLight)
    , m_hat(new Segmented(tr("Side of the marketplace"), {tr("Seller"), tr("Buyer")}))
    , m_hat_compact(new QToolButton)
    , m_avatar(new Avatar(32))
    , m_person(new PlainLabel(person, TextLook::strong))
    , m_menu(new QToolButton) {
    setAttribute(Qt::WA_StyledBackground);
    m_avatar->setName(person);
    m_menu->setIcon(icon(Icon::more));
    m_menu->setIconSize({metrics::icon_m, metrics::icon_m});
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_hat_compact->setIcon(icon(Icon::switch_hat));
    m_hat_compact->setIconSize({metrics::icon_m, metrics::icon_m});
    m_hat_compact->setToolTip(tr("Switch between seller and buyer"));
    m_hat_compact->setAccessibleName(m_hat_compact->toolTip());
    m_hat_compact->hide();
    lay(new QVBoxLayout(this));
    setCompact(false);

    connect(m_light, &SyncLight::clicked, this, &Rail::syncCentreRequested);
    connect(m_hat, &Segmented::chosenChanged, this,
            [this](int chosen) { Q_EMIT hatChosen(chosen == 0 ? views::Hat::seller : views::Hat::buyer); });
    connect(m_hat_compact, &QToolButton::clicked, this, [this] {
        Q_EMIT hatChosen(m_worn == views::Hat::seller ? views::Hat::buyer : views::Hat::seller);
    });
}

void Rail::lay(QVBoxLayout* layout) {
    layout->setContentsMargins(metrics::space_m, metrics::space_l, metrics::space_m, metrics::space_m);
    layout->setSpacing(metrics::space_m);
    auto* mark = new QHBoxLayout;
    mark->setContentsMargins(0, metrics::space_xs, 0, metrics::space_m);
    mark->setSpacing(metrics::space_m);
    mark->addSpacing(metrics::space_s - 1); // in line with the icons below
    mark->addWidget(m_logo, 0, Qt::AlignLeft);
    mark->addWidget(m_wordmark, 1);
    layout->addLayout(mark);
    m_places->setSpacing(metrics::space_xs);
    layout->addLayout(m_places);
    layout->addStretch();
    layout->addWidget(m_light);
    layout->addWidget(m_hat);
    layout->addWidget(m_hat_compact, 0, Qt::AlignHCenter);
    auto* person = new QHBoxLayout;
    person->setSpacing(metrics::space_s);
    person->addWidget(m_avatar);
    person->addWidget(m_person, 1);
    person->addWidget(m_menu);
    layout->addLayout(person);
    m_below += m_light;
    for (auto* side : m_hat->findChildren<QPushButton*>())
        m_below += side;
    m_below += {m_hat_compact, m_menu};
}

void Rail::addScreen(const QString& name, const QString& title, Icon picture) {
    auto* button = new RailButton(picture, title);
    m_screens[name] = button;
    m_places->addWidget(button);
    // Whatever the window has got meanwhile, the keyboard goes down the rail.
    auto* above = std::exchange(m_lowest, button);
    if (above)
        setTabOrder(above, button);
    above = button;
    for (auto* below : std::as_const(m_below)) {
        setTabOrder(above, below);
        above = below;
    }
    connect(button, &RailButton::clicked, this, [this, button, name] {
        button->setChecked(true);
        Q_EMIT screenRequested(name);
    });
}

void Rail::setCurrent(const QString& name) {
    for (const auto& [known, button] : m_screens)
        button->setChecked(known == name);
}

void Rail::setBadge(const QString& name, int count) {
    if (const auto found = m_screens.find(name); found != m_screens.end())
        found->second->setBadge(count);
}

void Rail::setStatus(const sync::SyncStatus& status) { m_light->show(status); }

void Rail::setHat(views::Hat hat) {
    m_worn = hat;
    m_hat->choose(hat == views::Hat::seller ? 0 : 1);
}

void Rail::setCompact(bool compact) {
    setFixedWidth(compact ? rail_narrow_width : rail_width + 2 * metrics::space_m);
    for (auto* const widget : {static_cast<QWidget*>(m_wordmark), static_cast<QWidget*>(m_hat),
                               static_cast<QWidget*>(m_avatar), static_cast<QWidget*>(m_person)})
        widget->setVisible(!compact);
    m_hat_compact->setVisible(compact);
    m_light->setCompact(compact);
    for (const auto& [name, button] : m_screens)
        button->setCompact(compact);
}

} // namespace gw::ui
