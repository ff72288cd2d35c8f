#include "ui/gigs/faq_section.h"

#include "ui/gigs/form_field.h"
#include "ui/theme/look.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gw::ui {

FaqRow::FaqRow(const FaqEntry& entry, QWidget* parent)
    : EntryRow(tr("Remove this question"), parent)
    , m_question(new QLineEdit(text(entry.question)))
    , m_answer(new GrowingEdit(GrowingEdit::Return::breaks_line, 2, 8)) {
    m_answer->setPlainText(text(entry.answer));
    m_fields = {{"question", new FormField(tr("Question"), m_question)},
                {"answer", new FormField(tr("Answer"), m_answer)}};
    form()->addWidget(m_fields.at("question"));
    form()->addWidget(m_fields.at("answer"));
    connect(m_question, &QLineEdit::textEdited, this, &FaqRow::edited);
    connect(m_answer, &QTextEdit::textChanged, this, &FaqRow::edited);
}

FaqEntry FaqRow::entry() const {
    return {m_question->text().toStdString(), m_answer->toPlainText().toStdString()};
}

void FaqRow::focusFirst() { m_question->setFocus(Qt::OtherFocusReason); }

FaqSection::FaqSection(QWidget* parent)
    : GigSection(tr("FAQ"), parent)
    , m_list(new EntryList(tr("Add a question and answer"), [] { return new FaqRow({}); })) {
    body()->addWidget(
        new PlainLabel(tr("Answer once what buyers keep asking."), TextLook::muted, PlainLabel::Fit::wrap));
    body()->addWidget(m_list);
    connect(m_list, &EntryList::edited, this, &FaqSection::edited);
}

void FaqSection::show(const GigContent& content) {
    m_list->clear();
    for (const auto& entry : content.faq)
        m_list->append(new FaqRow(entry));
}

void FaqSection::collect(GigContent& content) const {
    content.faq.clear();
    for (const auto* row : m_list->rows())
        content.faq.push_back(static_cast<const FaqRow*>(row)->entry());
}

} // namespace gw::ui
