#include "ui/firstrun/first_run.h"

#include "ui/firstrun/tuning.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

namespace {

QLayout* point(Icon picture, const QString& heading, const QString& words) {
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(new PlainLabel(heading, TextLook::strong));
    both->addWidget(new PlainLabel(words, TextLook::muted, PlainLabel::Fit::wrap));
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space_l);
    line->addWidget(new IconLabel(picture, Role::link, metrics::space_xl), 0, Qt::AlignTop);
    line->addLayout(both, 1);
    return line;
}

Card* roomyCard() {
    auto* card = new Card;
    card->body()->setContentsMargins(metrics::space_xl, metrics::space_xl, metrics::space_xl,
                                     metrics::space_xl);
    card->body()->setSpacing(metrics::space_m);
    card->setFixedWidth(form_width);
    return card;
}

} // namespace

FirstRun::FirstRun(SignInWays ways, QWidget* parent)
    : QWidget(parent)
    , m_form(new SignInForm(std::move(ways)))
    , m_try(new QPushButton(tr("Try it here")))
    , m_try_problem(new PlainLabel(QString(), TextLook::body, PlainLabel::Fit::wrap)) {
    setWindowTitle(tr("Welcome – Gigwright"));
    setLook(m_try, ButtonLook::primary);
    setTextRole(m_try_problem, Role::danger);
    m_try_problem->hide();
    connect(m_try, &QPushButton::clicked, this, &FirstRun::tryRequested);
    connect(m_form, &SignInForm::signedIn, this, &FirstRun::signedIn);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(metrics::space_xl);
    cards->addStretch();
    cards->addWidget(makeTry());
    cards->addWidget(makeConnect());
    cards->addStretch();
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::space_xl, metrics::space_xxl, metrics::space_xl, metrics::space_xxl);
    column->setSpacing(metrics::space_xxl);
    column->addStretch(2);
    column->addWidget(makeWelcome());
    column->addLayout(cards);
    column->addStretch(3);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setGround(this, Role::window);
}

QWidget* FirstRun::makeWelcome() {
    auto* welcome = new QWidget;
    auto* column = new QVBoxLayout(welcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space_s);
    column->addWidget(new IconLabel(Icon::logo, Role::link, 56), 0, Qt::AlignHCenter);
    column->addSpacing(metrics::space_s);
    auto* title = new PlainLabel(tr("Welcome to Gigwright"), TextLook::display);
    auto* sentence = new PlainLabel(tr("Your workshop for digital services: orders, deliveries and messages, "
                                       "with or without a network."),
                                    TextLook::muted, PlainLabel::Fit::wrap);
    title->setAlignment(Qt::AlignHCenter);
    sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(sentence);
    return welcome;
}

QWidget* FirstRun::makeTry() {
    auto* card = roomyCard();
    card->body()->addWidget(new PlainLabel(tr("Try it here"), TextLook::title));
    card->body()->addWidget(
        new PlainLabel(tr("A lively market on this computer, just for you. Nothing leaves it."),
                       TextLook::muted, PlainLabel::Fit::wrap));
    card->body()->addSpacing(metrics::space_s);
    card->body()->addLayout(point(Icon::orders, tr("A seller's desk in full swing"),
                                  tr("Orders in every state, and buyers who answer.")));
    card->body()->addSpacing(metrics::space_s);
    card->body()->addLayout(point(Icon::cloud_off, tr("Works without a network"),
                                  tr("Go offline, keep working, and watch it all arrive later.")));
    card->body()->addSpacing(metrics::space_s);
    card->body()->addLayout(
        point(Icon::lock, tr("Nothing to sign up for"), tr("No account, no e-mail, no card.")));
    card->body()->addStretch();
    card->body()->addWidget(m_try_problem);
    card->body()->addWidget(m_try);
    return card;
}

QWidget* FirstRun::makeConnect() {
    auto* card = roomyCard();
    card->body()->addWidget(new PlainLabel(tr("Connect to a server"), TextLook::title));
    card->body()->addWidget(
        new PlainLabel(tr("The marketplace you sell or buy on."), TextLook::muted, PlainLabel::Fit::wrap));
    card->body()->addWidget(m_form);
    card->body()->addStretch();
    return card;
}

void FirstRun::showStarting() {
    m_try_problem->hide();
    m_try->setEnabled(false);
    m_try->setText(tr("Opening the market…"));
    m_form->setEnabled(false);
}

void FirstRun::showTryProblem(const QString& what) {
    m_try_problem->setFullText(what);
    m_try_problem->show();
    m_try->setEnabled(true);
    m_try->setText(tr("Try it here"));
    m_form->setEnabled(true);
}

} // namespace gw::ui
