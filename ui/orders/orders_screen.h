#pragma once

#include "model/base/ids.h"
#include "ui/frame/screen.h"

#include <QPointer>

class QSettings;
class QTimer;

namespace gw::sync {
class Desk;
}

namespace gw::ui {

class OrderPresenter;
class OrderView;
class OrdersList;
class Submitter;

/// Orders: the table, and the order that is open beside it.
class OrdersScreen : public Screen {
    Q_OBJECT
public:
    OrdersScreen(sync::Desk& desk, Submitter& submitter, QSettings& settings, QObject* parent = nullptr);
    /// Deletes those of its widgets that the frame has not taken over.
    ~OrdersScreen() override;

    QString name() const override { return QStringLiteral("orders"); }
    QString title() const override;
    Icon railIcon() const override { return Icon::orders; }
    QWidget* list() override;
    QWidget* detail() override;
    bool listStandsAlone() const override { return true; }
    void setHat(views::Hat hat) override;
    void open(const QString& id) override;
    void focusSearch() override;
    bool ready() const override;

private:
    void openFirst();
    void openOrder(OrderId order, bool by_person);
    void writeTo(OrderId order);
    void onChanged(const QStringList& streams);

    sync::Desk& m_desk;
    QPointer<OrdersList> m_list;
    QPointer<OrderView> m_view;
    OrderPresenter* m_presenter;
    QTimer* m_reload;
    bool m_open_first = false;
};

} // namespace gw::ui
