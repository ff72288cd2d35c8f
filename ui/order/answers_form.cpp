#include "ui/order/answers_form.h"

#include "model/base/text.h"
#include "ui/order/answer_field.h"
#include "ui/order/next_step.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gw::ui {

AnswersForm::AnswersForm(FileTray::Pin pin, QWidget* parent)
    : QWidget(parent)
    , m_pin(std::move(pin))
    , m_column(new QVBoxLayout)
    , m_notice(new Notice)
    , m_send(new QPushButton(actionText(OrderAction::answer_requirements))) {
    setLook(m_send, ButtonLook::primary);
    connect(m_send, &QPushButton::clicked, this, &AnswersForm::send);
    m_column->setSpacing(metrics::space_l);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_l);
    layout->addLayout(m_column);
    layout->addWidget(m_notice);
    layout->addLayout(foot);
}

void AnswersForm::setOrder(const Order& order) {
    if (m_order == order.terms.order)
        return;
    m_order = order.terms.order;
    for (auto* field : std::exchange(m_fields, {}))
        delete field;
    for (const auto& requirement : order.terms.requirements) {
        auto* field = new AnswerField(requirement, m_pin);
        connect(field, &AnswerField::edited, this, &AnswersForm::onEdited);
        m_column->addWidget(field);
        m_fields.push_back(field);
    }
    m_notice->clear();
}

std::vector<Answer> AnswersForm::draft() const {
    std::vector<Answer> answers;
    for (const auto* field : m_fields)
        if (auto answer = field->answer(); !isBlank(answer.text) || !answer.files.empty())
            answers.push_back(std::move(answer));
    return answers;
}

void AnswersForm::restore(const std::vector<Answer>& answers) {
    m_restoring = true;
    for (auto* field : m_fields)
        for (const auto& answer : answers)
            if (answer.key == field->answer().key)
                field->restore(answer);
    m_restoring = false;
}

void AnswersForm::showProblem(const Problem& problem) { m_notice->say(Role::danger, text(problem.what)); }

QString AnswersForm::problemShown() const { return m_notice->words(); }

void AnswersForm::onEdited() {
    const bool busy =
        std::any_of(m_fields.begin(), m_fields.end(), [](const AnswerField* field) { return field->busy(); });
    m_send->setEnabled(!busy);
    if (!m_restoring)
        Q_EMIT edited();
}

void AnswersForm::send() {
    m_notice->clear();
    AnswerField* missing = nullptr;
    for (auto* field : m_fields)
        if (!field->check() && !missing)
            missing = field;
    if (missing) {
        m_notice->say(Role::danger, tr("Some answers are missing. What you wrote is kept."));
        missing->focusInput();
        return;
    }
    if (m_order)
        Q_EMIT answersRequested(SubmitRequirements{*m_order, draft()});
}

} // namespace gw::ui
