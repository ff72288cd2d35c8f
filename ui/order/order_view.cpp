#include "ui/order/order_view.h"

#include "ui/inbox/conversation_view.h"
#include "ui/order/brief_card.h"
#include "ui/order/delivery_card.h"
#include "ui/order/order_header.h"
#include "ui/order/revision_card.h"
#include "ui/order/timeline_view.h"
#include "ui/order/tuning.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

namespace {

enum Tab { order_tab, messages_tab };
constexpr int column_width_max = 820;

} // namespace

OrderView::OrderView(FileTray::Pin pin, std::function<Instant()> now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_pages(new QStackedLayout(this))
    , m_nothing(new EmptyState(Icon::orders, {}, {}))
    , m_tabs(new QTabBar)
    , m_scroll(new QScrollArea)
    , m_divider(new Divider(Qt::Vertical))
    , m_header(new OrderHeader(m_now))
    , m_step(new NextStepCard(pin))
    , m_parts(new QVBoxLayout)
    , m_conversation(new ConversationView(pin, ConversationView::Place::beside)) {
    connect(m_step, &NextStepCard::edited, this, &OrderView::edited);
    connect(m_step, &NextStepCard::commandRequested, this, &OrderView::commandRequested);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makePage());
    showNothing();
}

QWidget* OrderView::makePage() {
    m_tabs->addTab(tr("Order"));
    m_tabs->addTab(tr("Messages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &OrderView::arrange);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeColumn());

    auto* page = new QWidget;
    auto* tabs = new QHBoxLayout;
    const auto side = metrics::space_xl - metrics::tab_room;
    tabs->setContentsMargins(side, metrics::space_xs, side, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_scroll, 1);
    both->addWidget(m_divider);
    both->addWidget(m_conversation);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addLayout(both, 1);
    return page;
}

QWidget* OrderView::makeColumn() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* column = new QWidget;
    column->setMaximumWidth(column_width_max);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space_l);
    m_parts->setSpacing(metrics::space_l);
    layout->addWidget(m_header);
    layout->addSpacing(metrics::space_s);
    layout->addWidget(m_step);
    layout->addLayout(m_parts);
    layout->addStretch();
    auto* middle = new QHBoxLayout(page);
    middle->setContentsMargins(metrics::space_xl, metrics::space_xl, metrics::space_xl, metrics::space_xl);
    middle->addStretch();
    middle->addWidget(column, 100);
    middle->addStretch();
    return page;
}

void OrderView::showNothing() {
    m_detail.reset();
    m_nothing->setTexts(tr("No order is open"), tr("Choose one from the list to see where it stands."));
    m_pages->setCurrentIndex(0);
}

void OrderView::showMissing() {
    m_detail.reset();
    m_nothing->setTexts(tr("This order is not here"),
                        tr("It may not have reached this computer yet. It opens as soon as it has."));
    m_pages->setCurrentIndex(0);
}

void OrderView::showOrder(const views::OrderDetail& detail, views::Hat hat, bool online) {
    const bool other = !m_detail || m_detail->order.terms.order != detail.order.terms.order;
    m_detail = detail;
    m_hat = hat;
    if (other) {
        m_ticks.clear();
        m_step->restore({});
        m_tabs->setCurrentIndex(order_tab);
        m_scroll->ensureVisible(0, 0);
    }
    m_header->showOrder(detail.order, hat);
    m_step->showOrder(detail.order, hat, m_now(), online);
    fillParts(detail, hat);
    m_pages->setCurrentIndex(1);
    arrange();
}

void OrderView::fillParts(const views::OrderDetail& detail, views::Hat hat) {
    while (auto* item = m_parts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    addRevisions(detail.order, hat);
    addDeliveries(detail.order);
    // While the buyer still answers, the questions stand in the form above.
    if (m_step->step().primary != OrderAction::answer_requirements) {
        auto* brief = new BriefCard(detail.order);
        connect(brief, &BriefCard::openRequested, this, &OrderView::openRequested);
        connect(brief, &BriefCard::saveRequested, this, &OrderView::saveRequested);
        m_parts->addWidget(brief);
    }
    m_parts->addWidget(new TimelineView(detail, hat));
}

void OrderView::addRevisions(const Order& order, views::Hat hat) {
    const bool working = order.status == OrderStatus::in_revision && hat == views::Hat::seller;
    for (auto revision = order.revisions.rbegin(); revision != order.revisions.rend(); ++revision) {
        auto* card =
            new RevisionCard(order, *revision, m_ticks, working && revision == order.revisions.rbegin());
        connect(card, &RevisionCard::ticked, this, &OrderView::tick);
        connect(card, &RevisionCard::openRequested, this, &OrderView::openRequested);
        m_parts->addWidget(card);
    }
}

void OrderView::addDeliveries(const Order& order) {
    for (auto delivery = order.deliveries.rbegin(); delivery != order.deliveries.rend(); ++delivery) {
        auto* card = new DeliveryCard(*delivery);
        connect(card, &DeliveryCard::openRequested, this, &OrderView::openRequested);
        connect(card, &DeliveryCard::saveRequested, this, &OrderView::saveRequested);
        m_parts->addWidget(card);
    }
}

void OrderView::tick(const Tick& tick, bool done) {
    std::erase(m_ticks, tick);
    if (done)
        m_ticks.push_back(tick);
    Q_EMIT edited();
}

OrderDraft OrderView::draft() const {
    auto draft = m_step->draft();
    draft.ticks = m_ticks;
    return draft;
}

void OrderView::restore(const OrderDraft& draft) {
    m_ticks = draft.ticks;
    m_step->restore(draft);
    if (m_detail && !m_ticks.empty())
        fillParts(*m_detail, m_hat);
}

void OrderView::clearSent(const OrderCommand& command) {
    auto left = draft();
    if (std::holds_alternative<SubmitDelivery>(command))
        left.delivery = {};
    else if (std::holds_alternative<RequestRevision>(command))
        left.revision = {};
    else if (std::holds_alternative<SubmitRequirements>(command))
        left.answers = {};
    m_step->restore(left);
}

void OrderView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void OrderView::arrange() {
    const bool beside = width() >= beside_width_min;
    const bool messages = m_tabs->currentIndex() == messages_tab;
    m_tabs->setVisible(!beside);
    m_divider->setVisible(beside);
    m_scroll->setVisible(beside || !messages);
    m_conversation->setVisible(beside || messages);
    m_conversation->setMinimumWidth(beside ? conversation_width : 0);
    m_conversation->setMaximumWidth(beside ? conversation_width : QWIDGETSIZE_MAX);
}

} // namespace gw::ui
