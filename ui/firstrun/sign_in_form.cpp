#include "ui/firstrun/sign_in_form.h"

#include "model/tuning.h"
#include "ui/frame/segmented.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/invalid.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace gw::ui {

SignInForm::SignInForm(SignInWays ways, QWidget* parent)
    : QWidget(parent)
    , m_ways(std::move(ways))
    , m_which(new Segmented(tr("Sign in or create an account"), {tr("Sign in"), tr("Create account")}))
    , m_problem(new PlainLabel(QString(), TextLook::body, PlainLabel::Fit::wrap))
    , m_submit(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_xs);
    layout->addWidget(m_which);
    layout->addSpacing(metrics::space_s);
    m_server = addLine(tr("Server"), QStringLiteral("https://gigwright.example"));
    m_name = addLine(tr("Your name, as others see it"), tr("Ada Lovelace"));
    m_email = addLine(tr("E-mail"), QStringLiteral("ada@example.com"));
    m_password = addLine(tr("Password"), {});
    m_name.edit->setMaxLength(tuning::display_name_length_max);
    m_password.edit->setEchoMode(QLineEdit::Password);
    setTextRole(m_problem, Role::danger);
    m_problem->hide();
    setLook(m_submit, ButtonLook::primary);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::space_s);
    layout->addWidget(m_submit);
    setCreating(false);

    connect(m_which, &Segmented::chosenChanged, this, [this](int chosen) { setCreating(chosen == 1); });
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::submit);
    for (const auto& line : {m_server, m_name, m_email, m_password})
        connect(line.edit, &QLineEdit::returnPressed, this, &SignInForm::submit);
}

SignInForm::Line SignInForm::addLine(const QString& label, const QString& example) {
    const Line line{new QLineEdit, new PlainLabel(label, TextLook::strong),
                    new PlainLabel(QString(), TextLook::caption, PlainLabel::Fit::wrap), new QWidget};
    line.edit->setPlaceholderText(example);
    line.edit->setAccessibleName(label);
    line.label->setBuddy(line.edit);
    setTextRole(line.fault, Role::danger);
    line.fault->hide();
    auto* column = new QVBoxLayout(line.whole);
    column->setContentsMargins(0, 0, 0, metrics::space_s);
    column->setSpacing(metrics::space_xs);
    column->addWidget(line.label);
    column->addWidget(line.edit);
    column->addWidget(line.fault);
    layout()->addWidget(line.whole);
    // The complaint goes as soon as the person does something about it.
    connect(line.edit, &QLineEdit::textEdited, this, [this, line] { checkLine(line, {}); });
    return line;
}

void SignInForm::setServer(const QUrl& server) { m_server.edit->setText(server.toString()); }

void SignInForm::showProblem(const QString& what) {
    m_problem->setFullText(what);
    m_problem->setVisible(!what.isEmpty());
}

void SignInForm::setCreating(bool creating) {
    m_creating = creating;
    m_name.whole->setVisible(creating);
    m_submit->setText(creating ? tr("Create account") : tr("Sign in"));
    showProblem({});
}

bool SignInForm::checkLine(const Line& line, const QString& fault) {
    line.fault->setFullText(fault);
    line.fault->setVisible(!fault.isEmpty());
    line.edit->setAccessibleDescription(fault);
    setInvalid(line.edit, !fault.isEmpty());
    return fault.isEmpty();
}

bool SignInForm::check() {
    const std::array faults{
        std::pair(m_server, serverFault(m_server.edit->text())),
        std::pair(m_name, m_creating ? nameFault(m_name.edit->text()) : QString()),
        std::pair(m_email, emailFault(m_email.edit->text())),
        std::pair(m_password, passwordFault(m_password.edit->text(), m_creating)),
    };
    QLineEdit* first = nullptr;
    for (const auto& [line, fault] : faults)
        if (!checkLine(line, fault) && !first)
            first = line.edit;
    if (first)
        first->setFocus();
    return !first;
}

void SignInForm::submit() {
    showProblem({});
    if (!m_submit->isEnabled() || !check())
        return;
    setBusy(true);
    const auto server = serverUrl(m_server.edit->text());
    const auto email = m_email.edit->text().trimmed();
    const auto password = m_password.edit->text();
    auto answer = m_creating ? m_ways.create_account(server, m_name.edit->text().trimmed(), email, password)
                             : m_ways.sign_in(server, email, password);
    answer.then(this, [this](const Result<sync::Session>& result) { finish(result); });
}

void SignInForm::setBusy(bool busy) {
    for (const auto& line : {m_server, m_name, m_email, m_password})
        line.edit->setEnabled(!busy);
    m_which->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("One moment…") : m_creating ? tr("Create account") : tr("Sign in"));
}

void SignInForm::finish(const Result<sync::Session>& result) {
    setBusy(false);
    if (!result) {
        showProblem(text(result.error().what));
        return;
    }
    m_password.edit->clear();
    Q_EMIT signedIn(*result);
}

} // namespace gw::ui
