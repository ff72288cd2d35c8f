#pragma once

#include "ui/gigs/gig_section.h"

class QComboBox;
class QLineEdit;

namespace gw::ui {

class GrowingEdit;

/// Title, category, tags, description.
class BasicsSection : public GigSection {
    Q_OBJECT
public:
    explicit BasicsSection(QWidget* parent = nullptr);

    void show(const GigContent& content) override;
    void collect(GigContent& content) const override;
    /// The category of a published gig is fixed (domain.md, Gig).
    void fixCategory(bool fixed);

protected:
    std::map<std::string, FormField*> fields() const override;

private:
    void countCharacters();

    QLineEdit* m_title;
    QComboBox* m_category;
    QLineEdit* m_subcategory;
    QLineEdit* m_tags;
    GrowingEdit* m_description;
    FormField* m_title_field;
    FormField* m_category_field;
    FormField* m_subcategory_field;
    FormField* m_tags_field;
    FormField* m_description_field;
};

} // namespace gw::ui
