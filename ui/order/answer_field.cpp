#include "ui/order/answer_field.h"

#include "model/base/text.h"
#include "ui/order/drop_zone.h"
#include "ui/order/tuning.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/invalid.h"
#include "ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gw::ui {

AnswerField::AnswerField(const Requirement& requirement, const FileTray::Pin& pin, QWidget* parent)
    : QWidget(parent)
    , m_requirement(requirement)
    , m_missing(new PlainLabel(QString(), TextLook::caption, PlainLabel::Fit::wrap)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel(text(requirement.prompt), TextLook::strong, PlainLabel::Fit::wrap));
    if (!requirement.required)
        layout->addWidget(new PlainLabel(tr("Optional"), TextLook::caption));
    layout->addWidget(makeInput(pin));
    setTextRole(m_missing, Role::danger);
    m_missing->hide();
    layout->addWidget(m_missing);
}

QWidget* AnswerField::makeInput(const FileTray::Pin& pin) {
    if (m_requirement.kind == RequirementKind::choice)
        return makeChoices();
    if (m_requirement.kind == RequirementKind::file)
        return makeFiles(pin);
    m_text = new GrowingEdit(GrowingEdit::Return::breaks_line, 2, delivery_lines_max);
    m_text->setAccessibleName(text(m_requirement.prompt));
    connect(m_text, &QTextEdit::textChanged, this, &AnswerField::onEdited);
    return m_text;
}

QWidget* AnswerField::makeChoices() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_choices = new QButtonGroup(box);
    for (const auto& choice : m_requirement.choices) {
        // An ampersand of the seller's must not become a shortcut.
        auto* button = new QRadioButton(text(choice).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(text(m_requirement.prompt) + QStringLiteral(": ") + text(choice));
        m_choices->addButton(button, static_cast<int>(m_choices->buttons().size()));
        layout->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idToggled, this, &AnswerField::onEdited);
    return box;
}

QWidget* AnswerField::makeFiles(const FileTray::Pin& pin) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_s);
    m_files = new FileTray(pin);
    auto* drop = new DropZone(tr("Drop files here, or click to choose"));
    drop->setAccessibleName(text(m_requirement.prompt));
    connect(drop, &DropZone::clicked, m_files, &FileTray::choose);
    connect(drop, &DropZone::filesGiven, m_files, &FileTray::take);
    connect(m_files, &FileTray::changed, this, &AnswerField::onEdited);
    layout->addWidget(drop);
    layout->addWidget(m_files);
    return box;
}

Answer AnswerField::answer() const {
    Answer answer{m_requirement.key, {}, {}};
    if (m_text)
        answer.text = m_text->toPlainText().toStdString();
    else if (m_files)
        answer.files = m_files->files();
    else if (const auto chosen = m_choices->checkedId(); chosen >= 0)
        answer.text = m_requirement.choices[static_cast<std::size_t>(chosen)];
    return answer;
}

void AnswerField::restore(const Answer& answer) {
    if (m_text)
        m_text->setPlainText(text(answer.text));
    if (m_files)
        m_files->setFiles(answer.files);
    for (std::size_t i = 0; m_choices && i < m_requirement.choices.size(); ++i)
        if (m_requirement.choices[i] == answer.text)
            m_choices->button(static_cast<int>(i))->setChecked(true);
}

bool AnswerField::check() {
    const auto given = answer();
    const bool answered = m_files ? !given.files.empty() : !isBlank(given.text);
    const bool fine = answered || !m_requirement.required;
    m_missing->setFullText(m_files     ? tr("Add at least one file.")
                           : m_choices ? tr("Choose one.")
                                       : tr("Write an answer."));
    m_missing->setVisible(!fine);
    if (m_text)
        setInvalid(m_text, !fine);
    return fine;
}

bool AnswerField::busy() const { return m_files && m_files->busy(); }

void AnswerField::focusInput() {
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (m_choices && !m_choices->buttons().isEmpty())
        m_choices->buttons().front()->setFocus(Qt::OtherFocusReason);
}

void AnswerField::onEdited() {
    if (m_missing->isVisible())
        check();
    Q_EMIT edited();
}

} // namespace gw::ui
