#pragma once

#include "model/gig/content.h"

#include <QFrame>

#include <map>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace gw::ui {

class FormField;
class GrowingEdit;
class PriceEdit;

/// One package of the gig being edited; it may be left out.
class PackageColumn : public QFrame {
    Q_OBJECT
public:
    explicit PackageColumn(PackageTier tier, QWidget* parent = nullptr);

    /// Null: this package is not offered.
    void show(const Package* package);
    using QFrame::show;
    /// Nothing when it is not offered.
    std::optional<Package> package(Currency currency) const;
    bool offered() const;
    bool priceReadable(Currency currency) const;
    /// The fields by their name in Package.
    std::map<std::string, FormField*> fields() const;

Q_SIGNALS:
    void edited();

private:
    void connectInputs();

    PackageTier m_tier;
    QCheckBox* m_offered;
    QWidget* m_form;
    QLineEdit* m_title;
    GrowingEdit* m_description;
    PriceEdit* m_price;
    QSpinBox* m_days;
    QSpinBox* m_revisions;
    GrowingEdit* m_includes;
    std::map<std::string, FormField*> m_fields;
};

} // namespace gw::ui
