#include "ui/gigs/form_field.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/invalid.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gw::ui {

FormField::FormField(const QString& label, QWidget* input, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_input(input)
    , m_hint(hint)
    , m_foot(new PlainLabel(QString(), TextLook::caption, PlainLabel::Fit::wrap))
    , m_count(new PlainLabel(QString(), TextLook::caption)) {
    input->setAccessibleName(label);
    auto* name = new PlainLabel(label, TextLook::caption);
    setTextRole(name, Role::text);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space_s);
    head->addWidget(name, 1);
    head->addWidget(m_count);
    m_count->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_xs);
    layout->addLayout(head);
    layout->addWidget(input);
    layout->addWidget(m_foot);
    showFoot();
}

void FormField::setProblem(const QString& what) {
    if (what == m_problem)
        return;
    m_problem = what;
    setInvalid(m_input, !what.isEmpty());
    m_input->setAccessibleDescription(what);
    showFoot();
}

void FormField::setCount(int used, int max) {
    m_count->setFullText(tr("%1 / %2", "characters used, of how many").arg(used).arg(max));
    setTextRole(m_count, used > max ? Role::danger : Role::text_muted);
    m_count->show();
}

void FormField::showFoot() {
    m_foot->setFullText(m_problem.isEmpty() ? m_hint : m_problem);
    setTextRole(m_foot, m_problem.isEmpty() ? Role::text_muted : Role::danger);
    m_foot->setVisible(!m_foot->fullText().isEmpty());
}

} // namespace gw::ui
