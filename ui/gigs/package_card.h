#pragma once

#include "model/gig/content.h"
#include "ui/widgets/card.h"

namespace gw::ui {

/// A package as its buyer sees it.
class PackageCard : public Card {
    Q_OBJECT
public:
    explicit PackageCard(const Package& package, QWidget* parent = nullptr);

private:
    void addTerms(const Package& package);
    void addIncluded(const std::vector<std::string>& items);
};

} // namespace gw::ui
