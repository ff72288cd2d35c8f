#pragma once

#include "model/base/money.h"

#include <QLineEdit>

#include <optional>

namespace gw::ui {

/// A line for an amount, in the decimals of the person's locale.
class PriceEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PriceEdit(QWidget* parent = nullptr);

    /// Zero shows an empty line.
    void setPrice(const Money& price);
    /// Zero when nothing is written; nothing when it is no amount of this currency.
    std::optional<Money> price(Currency currency) const;
};

} // namespace gw::ui
