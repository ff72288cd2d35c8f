#include "ui/gigs/price_edit.h"

#include <QLocale>

namespace gw::ui {

PriceEdit::PriceEdit(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(QStringLiteral("0"));
    setMaxLength(18);
}

void PriceEdit::setPrice(const Money& price) {
    if (price.minor() == 0) {
        clear();
        return;
    }
    auto amount = QString::fromStdString(price.toString()).section(u' ', 0, 0);
    if (price.currency().decimals() > 0 && amount.endsWith(QString(price.currency().decimals(), u'0')))
        amount.chop(price.currency().decimals() + 1);
    setText(amount.replace(u'.', locale().decimalPoint()));
}

std::optional<Money> PriceEdit::price(Currency currency) const {
    auto amount = text().simplified();
    if (amount.isEmpty())
        return Money(0, currency);
    // Both the locale's sign and the plain point are understood; grouping is not written here.
    amount.replace(locale().decimalPoint(), QStringLiteral("."));
    const auto parsed = Money::parse(amount.toStdString(), currency);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace gw::ui
