#include "ui/gigs/package_column.h"

#include "model/tuning.h"
#include "ui/gigs/form_field.h"
#include "ui/gigs/lines.h"
#include "ui/gigs/price_edit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gw::ui {

namespace {

QSpinBox* spinBox(int min, int max) {
    auto* box = new QSpinBox;
    box->setRange(min, max);
    return box;
}

} // namespace

PackageColumn::PackageColumn(PackageTier tier, QWidget* parent)
    : QFrame(parent)
    , m_tier(tier)
    , m_offered(new QCheckBox(tierText(tier)))
    , m_form(new QWidget)
    , m_title(new QLineEdit)
    , m_description(new GrowingEdit(GrowingEdit::Return::breaks_line, 3, 6))
    , m_price(new PriceEdit)
    , m_days(spinBox(1, tuning::delivery_days_max))
    , m_revisions(spinBox(0, tuning::revisions_max))
    , m_includes(new GrowingEdit(GrowingEdit::Return::breaks_line, 3, 8)) {
    auto bold = m_offered->font();
    bold.setBold(true);
    m_offered->setFont(bold);
    m_offered->setToolTip(tr("Whether you offer this package"));
    m_includes->setPlaceholderText(tr("One thing a line"));
    m_fields = {{"title", new FormField(tr("Title"), m_title)},
                {"description", new FormField(tr("What it is"), m_description)},
                {"price", new FormField(tr("Price"), m_price)},
                {"delivery_days", new FormField(tr("Days to deliver"), m_days)},
                {"revisions", new FormField(tr("Revisions"), m_revisions)},
                {"includes", new FormField(tr("Included"), m_includes)}};
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::space_m);
    for (const auto* name : {"title", "description", "price", "delivery_days", "revisions", "includes"})
        form->addWidget(m_fields.at(name));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(m_offered);
    layout->addWidget(m_form);
    layout->addStretch();
    m_form->hide();
    connectInputs();
}

void PackageColumn::connectInputs() {
    connect(m_offered, &QCheckBox::toggled, this, [this](bool offered) {
        m_form->setVisible(offered);
        Q_EMIT edited();
    });
    connect(m_title, &QLineEdit::textEdited, this, &PackageColumn::edited);
    connect(m_description, &QTextEdit::textChanged, this, &PackageColumn::edited);
    connect(m_price, &QLineEdit::textEdited, this, &PackageColumn::edited);
    connect(m_days, &QSpinBox::valueChanged, this, &PackageColumn::edited);
    connect(m_revisions, &QSpinBox::valueChanged, this, &PackageColumn::edited);
    connect(m_includes, &QTextEdit::textChanged, this, &PackageColumn::edited);
}

void PackageColumn::show(const Package* package) {
    m_offered->setChecked(package != nullptr);
    m_form->setVisible(package != nullptr);
    if (!package)
        return;
    m_title->setText(text(package->title));
    m_description->setPlainText(text(package->description));
    m_price->setPrice(package->price);
    m_days->setValue(package->delivery_days);
    m_revisions->setValue(package->revisions);
    m_includes->setPlainText(linesOf(package->includes));
}

std::optional<Package> PackageColumn::package(Currency currency) const {
    if (!m_offered->isChecked())
        return std::nullopt;
    return Package{m_tier,
                   m_title->text().toStdString(),
                   m_description->toPlainText().toStdString(),
                   m_price->price(currency).value_or(Money(0, currency)),
                   m_days->value(),
                   m_revisions->value(),
                   entriesIn(m_includes->toPlainText())};
}

bool PackageColumn::offered() const { return m_offered->isChecked(); }

bool PackageColumn::priceReadable(Currency currency) const { return m_price->price(currency).has_value(); }

std::map<std::string, FormField*> PackageColumn::fields() const { return m_fields; }

} // namespace gw::ui
