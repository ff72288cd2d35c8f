#include "ui/gigs/packages_section.h"

#include "ui/gigs/package_column.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace gw::ui {

namespace {

std::string place(std::size_t index, const std::string& field) {
    return "packages[" + std::to_string(index) + "]." + field;
}

} // namespace

PackagesSection::PackagesSection(QWidget* parent)
    : GigSection(tr("Packages"), parent)
    , m_currency(new QComboBox)
    , m_columns{new PackageColumn(PackageTier::basic), new PackageColumn(PackageTier::standard),
                new PackageColumn(PackageTier::premium)} {
    m_currency->addItems({QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"),
                          QStringLiteral("BRL"), QStringLiteral("ILS"), QStringLiteral("JPY")});
    m_currency->setAccessibleName(tr("Currency of all prices"));
    connect(m_currency, &QComboBox::currentTextChanged, this, &PackagesSection::edited);
    addToHeading(m_currency);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::space_l);
    for (auto* column : m_columns) {
        columns->addWidget(column, 1);
        connect(column, &PackageColumn::edited, this, &PackagesSection::edited);
    }
    body()->addLayout(columns);
}

Currency PackagesSection::currency() const {
    return *Currency::parse(m_currency->currentText().toStdString());
}

void PackagesSection::show(const GigContent& content) {
    if (!content.packages.empty()) {
        const auto code = text(content.packages.front().price.currency().toString());
        if (m_currency->findText(code) < 0)
            m_currency->addItem(code);
        m_currency->setCurrentText(code);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto package =
            std::find_if(content.packages.begin(), content.packages.end(),
                         [i](const Package& one) { return static_cast<std::size_t>(one.tier) == i; });
        m_columns[i]->show(package == content.packages.end() ? nullptr : &*package);
    }
}

void PackagesSection::collect(GigContent& content) const {
    content.packages.clear();
    for (const auto* column : m_columns)
        if (auto package = column->package(currency()))
            content.packages.push_back(std::move(*package));
}

std::vector<Problem> PackagesSection::ownProblems() const {
    std::vector<Problem> problems;
    std::size_t index = 0;
    for (const auto* column : m_columns) {
        if (!column->offered())
            continue;
        if (!column->priceReadable(currency()))
            problems.push_back({.code = "bad_amount",
                                .what = tr("This is no amount. Write it like 25 or 25.50.").toStdString(),
                                .where = place(index, "price")});
        ++index;
    }
    return problems;
}

std::map<std::string, FormField*> PackagesSection::fields() const {
    std::map<std::string, FormField*> fields;
    std::size_t index = 0;
    for (const auto* column : m_columns) {
        if (!column->offered())
            continue;
        for (const auto& [name, field] : column->fields())
            fields[place(index, name)] = field;
        ++index;
    }
    return fields;
}

} // namespace gw::ui
