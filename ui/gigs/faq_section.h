#pragma once

#include "ui/gigs/entry_list.h"
#include "ui/gigs/gig_section.h"

class QLineEdit;

namespace gw::ui {

class GrowingEdit;

/// One question and answer being edited.
class FaqRow : public EntryRow {
    Q_OBJECT
public:
    explicit FaqRow(const FaqEntry& entry, QWidget* parent = nullptr);

    FaqEntry entry() const;
    std::map<std::string, FormField*> fields() const override { return m_fields; }
    void focusFirst() override;

private:
    QLineEdit* m_question;
    GrowingEdit* m_answer;
    std::map<std::string, FormField*> m_fields;
};

/// What buyers keep asking.
class FaqSection : public GigSection {
    Q_OBJECT
public:
    explicit FaqSection(QWidget* parent = nullptr);

    void show(const GigContent& content) override;
    void collect(GigContent& content) const override;

protected:
    std::map<std::string, FormField*> fields() const override { return m_list->fields("faq"); }

private:
    EntryList* m_list;
};

} // namespace gw::ui
