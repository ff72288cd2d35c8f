#pragma once

#include "ui/gigs/entry_list.h"
#include "ui/gigs/gig_section.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace gw::ui {

class GrowingEdit;

/// One question to the buyer being edited.
class RequirementRow : public EntryRow {
    Q_OBJECT
public:
    explicit RequirementRow(const std::optional<Requirement>& requirement, QWidget* parent = nullptr);

    /// `key` for one that has none yet.
    Requirement requirement(const std::string& key) const;
    const std::string& key() const { return m_key; }
    std::map<std::string, FormField*> fields() const override { return m_fields; }
    void focusFirst() override;

private:
    void showChoices();

    std::string m_key;
    GrowingEdit* m_prompt;
    QComboBox* m_kind;
    QCheckBox* m_required;
    GrowingEdit* m_choices;
    std::map<std::string, FormField*> m_fields;
};

/// What the seller needs to know before the work starts.
class RequirementsSection : public GigSection {
    Q_OBJECT
public:
    explicit RequirementsSection(QWidget* parent = nullptr);

    void show(const GigContent& content) override;
    void collect(GigContent& content) const override;

protected:
    std::map<std::string, FormField*> fields() const override { return m_list->fields("requirements"); }

private:
    EntryList* m_list;
};

} // namespace gw::ui
