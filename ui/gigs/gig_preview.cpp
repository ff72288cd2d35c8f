#include "ui/gigs/gig_preview.h"

#include "ui/gigs/package_card.h"
#include "ui/gigs/tuning.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gw::ui {

GigPreview::GigPreview(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Preview, as the buyer sees it"));
    m_column->setContentsMargins(metrics::space_xl, metrics::space_xl, metrics::space_xl, metrics::space_xl);
    m_column->setSpacing(metrics::space_l);
}

void GigPreview::show(const GigContent& content, const QString& seller) {
    setUpdatesEnabled(false);
    m_packages = nullptr;
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addHead(content, seller);
    addPackages(content.packages);
    addExtras(content.extras);
    addQuestions(content);
    m_column->addStretch();
    setUpdatesEnabled(true);
}

void GigPreview::addHead(const GigContent& content, const QString& seller) {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_m);
    const auto place =
        content.subcategory.empty()
            ? text(content.category)
            : QStringLiteral("%1  ›  %2").arg(text(content.category), text(content.subcategory));
    layout->addWidget(new PlainLabel(tr("As the buyer sees it"), TextLook::overline));
    layout->addWidget(new PlainLabel(place.isEmpty() ? tr("Category") : place, TextLook::caption));
    layout->addWidget(new PlainLabel(content.title.empty() ? tr("I will …") : text(content.title),
                                     TextLook::title, PlainLabel::Fit::wrap));
    auto* person = new QHBoxLayout;
    person->setSpacing(metrics::space_s);
    auto* avatar = new Avatar(28);
    avatar->setName(seller);
    person->addWidget(avatar);
    person->addWidget(new PlainLabel(seller, TextLook::strong), 1);
    layout->addLayout(person);
    auto* description =
        new PlainText(content.description.empty() ? tr("What the buyer gets") : text(content.description));
    if (content.description.empty())
        description->setInk(Role::text_faint);
    layout->addWidget(description);
    QStringList tags;
    for (const auto& tag : content.tags)
        tags << text(tag);
    if (!tags.isEmpty())
        layout->addWidget(
            new PlainLabel(tags.join(QStringLiteral("  ·  ")), TextLook::caption, PlainLabel::Fit::wrap));
    m_column->addWidget(head);
}

void GigPreview::addPackages(const std::vector<Package>& packages) {
    if (packages.empty()) {
        m_column->addWidget(new PlainLabel(tr("No package is offered yet."), TextLook::muted));
        return;
    }
    auto* row = new QWidget;
    m_packages = new QBoxLayout(QBoxLayout::TopToBottom, row);
    m_packages->setContentsMargins(0, 0, 0, 0);
    m_packages->setSpacing(metrics::space_m);
    for (const auto& package : packages)
        m_packages->addWidget(new PackageCard(package), 1);
    m_column->addWidget(row);
    arrange();
}

void GigPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void GigPreview::arrange() {
    if (m_packages)
        m_packages->setDirection(width() >= packages_width_min ? QBoxLayout::LeftToRight
                                                               : QBoxLayout::TopToBottom);
}

void GigPreview::addExtras(const std::vector<Extra>& extras) {
    if (extras.empty())
        return;
    auto* card = new Card(tr("Extras"));
    for (const auto& extra : extras) {
        auto* line = new QHBoxLayout;
        line->addWidget(new PlainLabel(text(extra.title)), 1);
        if (extra.added_days > 0)
            line->addWidget(new PlainLabel(tr("+%n day(s)", nullptr, extra.added_days), TextLook::caption));
        line->addWidget(new PlainLabel(QStringLiteral("+") + moneyText(extra.price), TextLook::strong));
        card->body()->addLayout(line);
    }
    m_column->addWidget(card);
}

void GigPreview::addQuestions(const GigContent& content) {
    if (!content.requirements.empty()) {
        auto* card = new Card(tr("You will be asked"));
        for (const auto& requirement : content.requirements)
            card->body()->addWidget(
                new PlainLabel(text(requirement.prompt), TextLook::body, PlainLabel::Fit::wrap));
        m_column->addWidget(card);
    }
    if (content.faq.empty())
        return;
    auto* card = new Card(tr("FAQ"));
    for (const auto& entry : content.faq) {
        card->body()->addWidget(
            new PlainLabel(text(entry.question), TextLook::strong, PlainLabel::Fit::wrap));
        auto* answer = new PlainText(text(entry.answer));
        answer->setInk(Role::text_muted);
        card->body()->addWidget(answer);
    }
    m_column->addWidget(card);
}

} // namespace gw::ui
