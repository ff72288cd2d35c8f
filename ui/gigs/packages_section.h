#pragma once

#include "ui/gigs/gig_section.h"

#include <array>

class QComboBox;

namespace gw::ui {

class PackageColumn;

/// The three packages side by side, and the currency of all prices.
class PackagesSection : public GigSection {
    Q_OBJECT
public:
    explicit PackagesSection(QWidget* parent = nullptr);

    void show(const GigContent& content) override;
    void collect(GigContent& content) const override;
    std::vector<Problem> ownProblems() const override;
    Currency currency() const;

protected:
    std::map<std::string, FormField*> fields() const override;

private:
    QComboBox* m_currency;
    std::array<PackageColumn*, 3> m_columns;
};

} // namespace gw::ui
