#include "ui/order/order_header.h"

#include "ui/order/order_rows.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/deadline_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

OrderHeader::OrderHeader(std::function<Instant()> now, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), TextLook::title, PlainLabel::Fit::wrap))
    , m_status(new StatusPill)
    , m_avatar(new Avatar(36))
    , m_person(new PlainLabel(QString(), TextLook::strong))
    , m_terms(new PlainLabel(QString(), TextLook::caption))
    , m_deadline(new DeadlineLabel(std::move(now))) {
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::space_m);
    top->addWidget(m_title, 1);
    top->addWidget(m_status, 0, Qt::AlignTop);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_person);
    words->addWidget(m_terms);
    auto* person = new QHBoxLayout;
    person->setSpacing(metrics::space_m);
    person->addWidget(m_avatar);
    person->addLayout(words, 1);

    auto* facts = new FlowLayout(metrics::space_xl);
    facts->addWidget(m_deadline);
    facts->addWidget(makeFact(m_price, m_price_name));
    facts->addWidget(makeFact(m_revisions, m_revisions_name));
    facts->addWidget(makeFact(m_placed, m_placed_name));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_l);
    layout->addLayout(top);
    layout->addLayout(person);
    layout->addLayout(facts);
}

QWidget* OrderHeader::makeFact(PlainLabel*& value, PlainLabel*& name) {
    auto* fact = new QWidget;
    auto* layout = new QVBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    value = new PlainLabel(QString(), TextLook::strong);
    name = new PlainLabel(QString(), TextLook::caption);
    layout->addWidget(value);
    layout->addWidget(name);
    return fact;
}

void OrderHeader::showOrder(const Order& order, views::Hat hat) {
    const auto& terms = order.terms;
    const bool seller = hat == views::Hat::seller;
    const auto name = text(seller ? terms.buyer_name : terms.seller_name);
    m_title->setFullText(text(terms.gig_title));
    m_status->show(order.status);
    m_avatar->setName(name);
    m_person->setFullText(name);
    m_terms->setFullText(
        QStringLiteral("%1  ·  %2").arg(seller ? tr("Buyer") : tr("Seller"), shortId(terms.order)));
    m_price->setFullText(moneyText(seller ? terms.subtotal : order.total()));
    m_price_name->setFullText(terms.quantity > 1
                                  ? tr("%1, %2 times").arg(text(terms.package_title)).arg(terms.quantity)
                                  : text(terms.package_title));
    m_revisions->setFullText(
        tr("%1 of %2").arg(std::max(order.revisionsLeft(), 0)).arg(terms.revisions_included));
    m_revisions_name->setFullText(tr("revisions left"));
    m_placed->setFullText(dateText(order.placed_at));
    m_placed_name->setFullText(tr("ordered"));
    const bool working = order.status == OrderStatus::in_progress || order.status == OrderStatus::in_revision;
    if (order.status == OrderStatus::delivered)
        m_deadline->setDeadline(tr("Completes by itself"), order.review_until);
    else
        m_deadline->setDeadline(tr("Due"), working ? order.due_at : std::nullopt);
}

} // namespace gw::ui
