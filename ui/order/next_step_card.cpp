#include "ui/order/next_step_card.h"

#include "ui/order/answers_form.h"
#include "ui/order/delivery_form.h"
#include "ui/order/revision_form.h"
#include "ui/theme/colours.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

namespace {

Icon iconFor(const NextStep& step) {
    if (step.primary == OrderAction::deliver)
        return step.tone == Role::info ? Icon::package : Icon::revision;
    if (step.primary)
        return Icon::flag;
    return step.tone == Role::success      ? Icon::check
           : step.tone == Role::text_muted ? Icon::close
                                           : Icon::clock;
}

} // namespace

NextStepCard::NextStepCard(FileTray::Pin pin, QWidget* parent)
    : Card(parent)
    , m_icon(new IconLabel(Icon::flag, Role::info, metrics::icon_m))
    , m_heading(new PlainLabel(QString(), TextLook::heading, PlainLabel::Fit::wrap))
    , m_sentence(new PlainLabel(QString(), TextLook::muted, PlainLabel::Fit::wrap))
    , m_notice(new Notice)
    , m_buttons(new QHBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::space_xs);
    words->addWidget(m_heading);
    words->addWidget(m_sentence);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space_m);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_buttons->setSpacing(metrics::space_s);
    body()->setContentsMargins(metrics::space_l + 4, metrics::space_l, metrics::space_l, metrics::space_l);
    body()->setSpacing(metrics::space_l);
    body()->addLayout(head);
    makeForms(pin);
    body()->addWidget(m_notice);
    body()->addLayout(m_buttons);
}

void NextStepCard::makeForms(const FileTray::Pin& pin) {
    m_delivery = new DeliveryForm(pin);
    m_answers = new AnswersForm(pin);
    m_revision = new RevisionForm;
    for (QWidget* form : {static_cast<QWidget*>(m_delivery), static_cast<QWidget*>(m_answers),
                          static_cast<QWidget*>(m_revision)}) {
        form->hide();
        body()->addWidget(form);
    }
    connect(m_delivery, &DeliveryForm::edited, this, &NextStepCard::edited);
    connect(m_answers, &AnswersForm::edited, this, &NextStepCard::edited);
    connect(m_revision, &RevisionForm::edited, this, &NextStepCard::edited);
    connect(m_delivery, &DeliveryForm::deliverRequested, this, &NextStepCard::commandRequested);
    connect(m_answers, &AnswersForm::answersRequested, this, &NextStepCard::commandRequested);
    connect(m_revision, &RevisionForm::reviseRequested, this, &NextStepCard::commandRequested);
    connect(m_revision, &RevisionForm::backRequested, this, [this] {
        m_revising = false;
        arrangeForms(*m_order);
        makeButtons();
    });
}

void NextStepCard::showOrder(const Order& order, views::Hat hat, Instant now, bool online) {
    const bool other =
        !m_order || m_order->terms.order != order.terms.order || m_order->status != order.status;
    m_order = order;
    m_online = online;
    m_step = nextStepOf(order, hat, now);
    if (other) {
        m_notice->clear();
        m_revising = false;
    }
    m_icon->show(iconFor(m_step), m_step.tone);
    m_heading->setFullText(m_step.heading);
    m_sentence->setFullText(m_step.sentence);
    arrangeForms(order);
    makeButtons();
    update();
}

void NextStepCard::arrangeForms(const Order& order) {
    m_delivery->setOrder(order);
    m_answers->setOrder(order);
    m_revision->setOrder(order);
    m_delivery->setVisible(m_step.primary == OrderAction::deliver);
    m_answers->setVisible(m_step.primary == OrderAction::answer_requirements);
    m_revision->setVisible(m_step.primary == OrderAction::accept && m_revising);
}

void NextStepCard::makeButtons() {
    while (auto* item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_revising)
        return;
    for (const auto& other : m_step.others)
        addButton(other.action, false);
    if (m_buttons->count() > 0)
        m_buttons->addStretch();
    // The forms bring their own button.
    if (m_step.primary == OrderAction::accept)
        addButton(*m_step.primary, true);
}

void NextStepCard::addButton(OrderAction action, bool primary) {
    auto* button = new QPushButton(actionText(action));
    button->setObjectName(actionText(action));
    button->setProperty("flush", action == OrderAction::cancel);
    setLook(button, primary                         ? ButtonLook::primary
                    : action == OrderAction::cancel ? ButtonLook::quiet
                                                    : ButtonLook::standard);
    connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
    m_buttons->addWidget(button);
}

void NextStepCard::explain(const QString& why) { m_notice->say(Role::info, why); }

void NextStepCard::act(OrderAction action) {
    m_notice->clear();
    for (const auto& other : m_step.others)
        if (other.action == action && !other.why_not.isEmpty()) {
            explain(other.why_not);
            return;
        }
    const auto id = m_order->terms.order;
    const bool online_only = action == OrderAction::accept || action == OrderAction::cancel;
    if (online_only && !m_online) {
        explain(
            tr("You are offline, and this is decided together with the other side at once. Nothing was sent; "
               "the order stays as it is. Try again when the sync light says that you are connected."));
        return;
    }
    if (action == OrderAction::accept) {
        Q_EMIT commandRequested(AcceptDelivery{id, m_order->deliveries.back().number});
    } else if (action == OrderAction::cancel) {
        Q_EMIT commandRequested(CancelOrder{id, {}});
    } else if (action == OrderAction::skip_requirements) {
        Q_EMIT commandRequested(SkipRequirements{id});
    } else if (action == OrderAction::request_revision) {
        m_revising = true;
        arrangeForms(*m_order);
        makeButtons();
        m_revision->focusFirst();
    }
}

OrderDraft NextStepCard::draft() const {
    return {m_delivery->draft(), m_revision->draft(), m_answers->draft(), {}};
}

void NextStepCard::restore(const OrderDraft& draft) {
    m_delivery->restore(draft.delivery);
    m_answers->restore(draft.answers);
    m_revision->restore(draft.revision);
    if (!draft.revision.empty() && m_order && m_step.primary == OrderAction::accept) {
        m_revising = true;
        arrangeForms(*m_order);
        makeButtons();
    }
}

void NextStepCard::showProblem(const Problem& problem) {
    if (m_delivery->isVisibleTo(this))
        m_delivery->showProblem(problem);
    else if (m_answers->isVisibleTo(this))
        m_answers->showProblem(problem);
    else if (m_revision->isVisibleTo(this))
        m_revision->showProblem(problem);
    else
        m_notice->say(Role::danger, text(problem.what));
}

QString NextStepCard::noticeWords() const { return m_notice->words(); }

void NextStepCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), metrics::radius_card, metrics::radius_card);
    painter.setClipPath(shape);
    const QRect edge(0, 0, 4, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), colourOf(m_step.tone));
}

} // namespace gw::ui
