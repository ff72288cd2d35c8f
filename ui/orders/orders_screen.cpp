#include "ui/orders/orders_screen.h"

#include "sync/desk/desk.h"
#include "ui/order/order_presenter.h"
#include "ui/order/order_view.h"
#include "ui/orders/orders_list.h"
#include "ui/orders/tuning.h"
#include "ui/widgets/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace gw::ui {

OrdersScreen::OrdersScreen(sync::Desk& desk, Submitter& submitter, QSettings& settings, QObject* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_list(new OrdersList(
          [&desk](const views::OrderQuery& query) {
              return desk.read(
                  [query, now = desk.now()](views::Views& views) { return views.orders(query, now); });
          },
          [&desk] { return desk.now(); }, settings))
    , m_view(new OrderView([&desk](const QString& path) { return desk.pinFile(path); },
                           [&desk] { return desk.now(); }))
    , m_presenter(new OrderPresenter(desk, submitter, m_view, this))
    , m_reload(new QTimer(this)) {
    m_reload->setSingleShot(true);
    m_reload->setInterval(orders_reload_pause_ms);
    connect(m_reload, &QTimer::timeout, m_list, &OrdersList::reload);
    connect(&desk, &sync::Desk::changed, this, &OrdersScreen::onChanged);
    connect(m_list, &OrdersList::chosen, this, &OrdersScreen::openOrder);
    connect(m_list, &OrdersList::loaded, this, &OrdersScreen::openFirst);
    connect(m_list, &OrdersList::acted, this, [this](OrdersList::Action action, const OrderId& order) {
        if (action == OrdersList::Action::open)
            openOrder(order, true);
        else if (action == OrdersList::Action::write)
            writeTo(order);
        else
            QGuiApplication::clipboard()->setText(text(order.toString()));
    });
    connect(m_presenter, &OrderPresenter::readyChanged, this, &OrdersScreen::readyChanged);
    connect(m_presenter, &OrderPresenter::goRequested, this, &OrdersScreen::goRequested);
}

OrdersScreen::~OrdersScreen() {
    for (QWidget* widget : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_view)})
        if (widget && !widget->parent())
            delete widget;
}

QString OrdersScreen::title() const { return tr("Orders"); }

QWidget* OrdersScreen::list() { return m_list; }

QWidget* OrdersScreen::detail() { return m_view; }

void OrdersScreen::setHat(views::Hat hat) {
    m_presenter->setHat(hat);
    m_list->setHat(hat);
}

void OrdersScreen::open(const QString& id) {
    m_open_first = id.isEmpty();
    if (m_open_first) {
        openFirst();
        return;
    }
    if (const auto order = OrderId::parse(id.toStdString()))
        openOrder(*order, true);
}

void OrdersScreen::openFirst() {
    if (m_open_first && m_list->ready())
        if (const auto order = m_list->first()) {
            m_open_first = false;
            openOrder(*order, true);
            return;
        }
    Q_EMIT readyChanged();
}

void OrdersScreen::openOrder(OrderId order, bool by_person) {
    m_list->select(order);
    m_presenter->open(order);
    if (by_person)
        Q_EMIT opened(text(order.toString()));
}

void OrdersScreen::writeTo(OrderId order) {
    m_desk.read([order](views::Views& views) { return views.order(order); })
        .then(this, [this](const std::optional<views::OrderDetail>& detail) {
            if (detail)
                Q_EMIT goRequested(QStringLiteral("conversation:") + text(detail->conversation.toString()));
        });
}

void OrdersScreen::focusSearch() { m_list->focusSearch(); }

bool OrdersScreen::ready() const {
    return m_list->ready() && (!m_presenter->opened() || m_presenter->ready());
}

void OrdersScreen::onChanged(const QStringList& streams) {
    for (const auto& stream : streams)
        if (stream.startsWith(u"order:")) {
            if (!m_reload->isActive())
                m_reload->start();
            return;
        }
}

} // namespace gw::ui
