#include "ui/gigs/requirements_section.h"

#include "ui/gigs/form_field.h"
#include "ui/gigs/keys.h"
#include "ui/gigs/lines.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gw::ui {

RequirementRow::RequirementRow(const std::optional<Requirement>& requirement, QWidget* parent)
    : EntryRow(tr("Remove this question"), parent)
    , m_prompt(new GrowingEdit(GrowingEdit::Return::breaks_line, 1, 4))
    , m_kind(new QComboBox)
    , m_required(new QCheckBox(tr("Needed to start")))
    , m_choices(new GrowingEdit(GrowingEdit::Return::breaks_line, 2, 8)) {
    // In the order of RequirementKind.
    m_kind->addItems({tr("Text"), tr("One of several"), tr("Files")});
    m_choices->setPlaceholderText(tr("One choice a line"));
    m_required->setChecked(true);
    m_fields = {{"prompt", new FormField(tr("Question"), m_prompt)},
                {"kind", new FormField(tr("Answered by"), m_kind)},
                {"choices", new FormField(tr("Choices"), m_choices)}};
    if (requirement) {
        m_key = requirement->key;
        m_prompt->setPlainText(text(requirement->prompt));
        m_kind->setCurrentIndex(static_cast<int>(requirement->kind));
        m_required->setChecked(requirement->required);
        m_choices->setPlainText(linesOf(requirement->choices));
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_l);
    line->addWidget(m_fields.at("kind"));
    line->addWidget(m_required, 0, Qt::AlignBottom);
    line->addStretch();
    form()->addWidget(m_fields.at("prompt"));
    form()->addLayout(line);
    form()->addWidget(m_fields.at("choices"));
    showChoices();
    connect(m_prompt, &QTextEdit::textChanged, this, &RequirementRow::edited);
    connect(m_choices, &QTextEdit::textChanged, this, &RequirementRow::edited);
    connect(m_required, &QCheckBox::toggled, this, &RequirementRow::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showChoices();
        Q_EMIT edited();
    });
}

void RequirementRow::showChoices() {
    m_fields.at("choices")->setVisible(m_kind->currentIndex() == static_cast<int>(RequirementKind::choice));
}

Requirement RequirementRow::requirement(const std::string& key) const {
    const auto kind = static_cast<RequirementKind>(m_kind->currentIndex());
    return {m_key.empty() ? key : m_key, kind, m_prompt->toPlainText().toStdString(),
            kind == RequirementKind::choice ? entriesIn(m_choices->toPlainText())
                                            : std::vector<std::string>(),
            m_required->isChecked()};
}

void RequirementRow::focusFirst() { m_prompt->setFocus(Qt::OtherFocusReason); }

RequirementsSection::RequirementsSection(QWidget* parent)
    : GigSection(tr("Requirements"), parent)
    , m_list(new EntryList(tr("Add a question"), [] { return new RequirementRow(std::nullopt); })) {
    body()->addWidget(
        new PlainLabel(tr("What you need to know. The delivery time runs once the buyer has answered."),
                       TextLook::muted, PlainLabel::Fit::wrap));
    body()->addWidget(m_list);
    connect(m_list, &EntryList::edited, this, &RequirementsSection::edited);
}

void RequirementsSection::show(const GigContent& content) {
    m_list->clear();
    for (const auto& requirement : content.requirements)
        m_list->append(new RequirementRow(requirement));
}

void RequirementsSection::collect(GigContent& content) const {
    std::vector<std::string> used;
    for (const auto* row : m_list->rows())
        used.push_back(static_cast<const RequirementRow*>(row)->key());
    content.requirements.clear();
    for (const auto* row : m_list->rows()) {
        content.requirements.push_back(
            static_cast<const RequirementRow*>(row)->requirement(freeKey("question-", used)));
        used.push_back(content.requirements.back().key);
    }
}

} // namespace gw::ui
