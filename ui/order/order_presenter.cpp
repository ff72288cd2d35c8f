#include "ui/order/order_presenter.h"

#include "ui/drafts/draft.h"
#include "ui/frame/submitter.h"
#include "ui/inbox/conversation_presenter.h"
#include "ui/inbox/conversation_view.h"
#include "ui/order/order_view.h"
#include "ui/order/tuning.h"
#include "ui/widgets/files.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace gw::ui {

namespace {

bool connected(const sync::SyncStatus& status) {
    return status.light != sync::Light::offline && status.light != sync::Light::signed_out;
}

} // namespace

OrderPresenter::OrderPresenter(sync::Desk& desk, Submitter& submitter, OrderView* view, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_submitter(submitter)
    , m_view(view)
    , m_conversation(new ConversationPresenter(desk, submitter, view->conversation(), this))
    , m_draft(new DraftKeeper(
          [&desk](const std::string& key, const std::string& json) { desk.saveDraft(key, json); }, this))
    , m_reload(new QTimer(this)) {
    m_online = connected(desk.status());
    m_reload->setSingleShot(true);
    m_reload->setInterval(order_reload_pause_ms);
    connect(m_reload, &QTimer::timeout, this, &OrderPresenter::reload);
    connect(&desk, &sync::Desk::changed, this, [this](const QStringList& streams) {
        if (m_order && streams.contains(QStringLiteral("order:") + text(m_order->toString())))
            m_reload->start();
    });
    connect(&desk, &sync::Desk::statusChanged, this, [this] {
        const bool online = connected(m_desk.status());
        if (online != m_online && m_order)
            m_reload->start();
        m_online = online;
    });
    connect(view, &OrderView::edited, this, &OrderPresenter::keepDraft);
    connect(view, &OrderView::commandRequested, this, &OrderPresenter::submit);
    connect(view, &OrderView::openRequested, this,
            [this](const Artefact& file) { openFile(m_desk, file, m_view); });
    connect(view, &OrderView::saveRequested, this,
            [this](const Artefact& file) { saveFile(m_desk, file, m_view); });
    connect(m_conversation, &ConversationPresenter::readyChanged, this, &OrderPresenter::readyChanged);
    connect(m_conversation, &ConversationPresenter::orderRequested, this, [this](const OrderId& order) {
        Q_EMIT goRequested(QStringLiteral("order:") + text(order.toString()));
    });
}

bool OrderPresenter::ready() const { return m_ready && (!m_found || m_conversation->ready()); }

void OrderPresenter::setHat(views::Hat hat) {
    if (hat == m_hat)
        return;
    m_hat = hat;
    m_draft->flush();
    m_draft->setKey({});
    m_order.reset();
    m_ready = false;
    if (m_view)
        m_view->showNothing();
}

void OrderPresenter::open(OrderId order) {
    if (m_order == order) {
        m_reload->start();
        return;
    }
    m_draft->setKey({});
    m_order = order;
    m_ready = false;
    reload();
}

void OrderPresenter::reload() {
    if (!m_order)
        return;
    m_desk.read([order = *m_order](views::Views& views) { return views.order(order); })
        .then(this, [this, order = *m_order](const std::optional<views::OrderDetail>& detail) {
            if (m_order == order && m_view)
                show(detail);
        });
}

void OrderPresenter::show(const std::optional<views::OrderDetail>& detail) {
    m_found = detail.has_value();
    if (detail) {
        m_view->showOrder(*detail, m_hat, m_online);
        if (m_draft->key().empty())
            restoreDraft();
        if (!m_ready)
            m_conversation->open(detail->conversation, m_order);
    } else {
        m_view->showMissing();
    }
    if (!m_ready) {
        m_ready = true;
        Q_EMIT readyChanged();
    }
}

void OrderPresenter::restoreDraft() {
    const auto key = "delivery:order:" + m_order->toString();
    m_draft->setKey(key);
    m_desk.read([key](views::Views& views) { return views.draft(key); })
        .then(this, [this, key](const std::string& json) {
            const auto draft = draftFrom<OrderDraft>(json);
            // Whoever typed before the draft came keeps what was typed.
            if (draft && m_view && m_draft->key() == key && m_view->draft() == OrderDraft())
                m_view->restore(*draft);
        });
}

void OrderPresenter::keepDraft() {
    const auto draft = m_view->draft();
    m_draft->keep(draft == OrderDraft() ? std::string() : draftText(draft));
}

void OrderPresenter::submit(const OrderCommand& command) {
    m_submitter.submit(command, doneText(command))
        .then(this, [this, command, order = *m_order](const Result<CommandId>& issued) {
            if (m_order != order || !m_view)
                return;
            if (!issued) {
                m_view->showProblem(issued.error());
                return;
            }
            m_view->clearSent(command);
            keepDraft();
            m_draft->flush();
        });
}

} // namespace gw::ui
