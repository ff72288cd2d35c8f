#pragma once

#include "ui/gigs/entry_list.h"
#include "ui/gigs/gig_section.h"

#include <optional>

class QLineEdit;
class QSpinBox;

namespace gw::ui {

class PriceEdit;

/// One extra being edited.
class ExtraRow : public EntryRow {
    Q_OBJECT
public:
    explicit ExtraRow(const std::optional<Extra>& extra, QWidget* parent = nullptr);

    /// `key` for one that has none yet.
    Extra extra(Currency currency, const std::string& key) const;
    const std::string& key() const { return m_key; }
    bool priceReadable(Currency currency) const;
    std::map<std::string, FormField*> fields() const override { return m_fields; }
    void focusFirst() override;

private:
    std::string m_key;
    QLineEdit* m_title;
    PriceEdit* m_price;
    QSpinBox* m_days;
    std::map<std::string, FormField*> m_fields;
};

/// What a buyer may add to a package.
class ExtrasSection : public GigSection {
    Q_OBJECT
public:
    explicit ExtrasSection(QWidget* parent = nullptr);

    void show(const GigContent& content) override;
    /// Takes the currency of the packages collected before.
    void collect(GigContent& content) const override;
    std::vector<Problem> ownProblems() const override;
    /// The currency of the gig's prices.
    void setCurrency(Currency currency) { m_currency = currency; }

protected:
    std::map<std::string, FormField*> fields() const override { return m_list->fields("extras"); }

private:
    Currency m_currency;
    EntryList* m_list;
};

} // namespace gw::ui
