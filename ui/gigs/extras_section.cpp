#include "ui/gigs/extras_section.h"

#include "model/tuning.h"
#include "ui/gigs/form_field.h"
#include "ui/gigs/keys.h"
#include "ui/gigs/price_edit.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace gw::ui {

ExtraRow::ExtraRow(const std::optional<Extra>& extra, QWidget* parent)
    : EntryRow(tr("Remove this extra"), parent)
    , m_title(new QLineEdit)
    , m_price(new PriceEdit)
    , m_days(new QSpinBox) {
    m_days->setRange(0, tuning::delivery_days_max);
    m_title->setPlaceholderText(tr("Source files"));
    m_fields = {{"title", new FormField(tr("Extra"), m_title)},
                {"price", new FormField(tr("Price"), m_price)},
                {"added_days", new FormField(tr("More days"), m_days)}};
    if (extra) {
        m_key = extra->key;
        m_title->setText(text(extra->title));
        m_price->setPrice(extra->price);
        m_days->setValue(extra->added_days);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_m);
    line->addWidget(m_fields.at("title"), 4, Qt::AlignTop);
    line->addWidget(m_fields.at("price"), 2, Qt::AlignTop);
    line->addWidget(m_fields.at("added_days"), 2, Qt::AlignTop);
    form()->addLayout(line);
    connect(m_title, &QLineEdit::textEdited, this, &ExtraRow::edited);
    connect(m_price, &QLineEdit::textEdited, this, &ExtraRow::edited);
    connect(m_days, &QSpinBox::valueChanged, this, &ExtraRow::edited);
}

Extra ExtraRow::extra(Currency currency, const std::string& key) const {
    return {m_key.empty() ? key : m_key, m_title->text().toStdString(),
            m_price->price(currency).value_or(Money(0, currency)), m_days->value()};
}

bool ExtraRow::priceReadable(Currency currency) const { return m_price->price(currency).has_value(); }

void ExtraRow::focusFirst() { m_title->setFocus(Qt::OtherFocusReason); }

ExtrasSection::ExtrasSection(QWidget* parent)
    : GigSection(tr("Extras"), parent)
    , m_currency(*Currency::parse("USD"))
    , m_list(new EntryList(tr("Add an extra"), [] { return new ExtraRow(std::nullopt); })) {
    body()->addWidget(new PlainLabel(tr("What a buyer may add to any package, at a price of its own."),
                                     TextLook::muted, PlainLabel::Fit::wrap));
    body()->addWidget(m_list);
    connect(m_list, &EntryList::edited, this, &ExtrasSection::edited);
}

void ExtrasSection::show(const GigContent& content) {
    m_list->clear();
    for (const auto& extra : content.extras)
        m_list->append(new ExtraRow(extra));
}

void ExtrasSection::collect(GigContent& content) const {
    std::vector<std::string> used;
    for (const auto* row : m_list->rows())
        used.push_back(static_cast<const ExtraRow*>(row)->key());
    content.extras.clear();
    for (const auto* row : m_list->rows()) {
        content.extras.push_back(
            static_cast<const ExtraRow*>(row)->extra(m_currency, freeKey("extra-", used)));
        used.push_back(content.extras.back().key);
    }
}

std::vector<Problem> ExtrasSection::ownProblems() const {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < m_list->rows().size(); ++i)
        if (!static_cast<const ExtraRow*>(m_list->rows()[i])->priceReadable(m_currency))
            problems.push_back({.code = "bad_amount",
                                .what = tr("This is no amount. Write it like 25 or 25.50.").toStdString(),
                                .where = "extras[" + std::to_string(i) + "].price"});
    return problems;
}

} // namespace gw::ui
