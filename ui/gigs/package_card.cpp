#include "ui/gigs/package_card.h"

#include "ui/theme/icon.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gw::ui {

PackageCard::PackageCard(const Package& package, QWidget* parent)
    : Card(parent) {
    auto* top = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new PlainLabel(tierText(package.tier), TextLook::caption));
    names->addWidget(
        new PlainLabel(package.title.empty() ? tr("Title") : text(package.title), TextLook::heading));
    top->addLayout(names, 1);
    top->addWidget(new PlainLabel(moneyText(package.price), TextLook::title), 0, Qt::AlignTop);
    body()->addLayout(top);
    if (!package.description.empty())
        body()->addWidget(new PlainText(text(package.description)));
    addTerms(package);
    addIncluded(package.includes);
}

void PackageCard::addTerms(const Package& package) {
    const auto days = tr("%n day(s)", nullptr, package.delivery_days);
    const auto revisions = tr("%n revision(s)", nullptr, package.revisions);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_s);
    line->addWidget(new IconLabel(Icon::clock, Role::text_muted, metrics::icon_s));
    line->addWidget(new PlainLabel(days, TextLook::muted));
    line->addSpacing(metrics::space_m);
    line->addWidget(new IconLabel(Icon::revision, Role::text_muted, metrics::icon_s));
    line->addWidget(new PlainLabel(revisions, TextLook::muted));
    line->addStretch();
    body()->addLayout(line);
}

void PackageCard::addIncluded(const std::vector<std::string>& items) {
    for (const auto& item : items) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::space_s);
        line->addWidget(new IconLabel(Icon::check, Role::success, metrics::icon_s), 0, Qt::AlignTop);
        line->addWidget(new PlainLabel(text(item), TextLook::body, PlainLabel::Fit::wrap), 1);
        body()->addLayout(line);
    }
}

} // namespace gw::ui
