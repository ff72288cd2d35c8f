#pragma once

#include "sync/views/rows.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace gw::ui {

class Avatar;
class DeadlineLabel;
class PlainLabel;
class StatusPill;

/// What an order is, at a glance: gig, state, the other person, price, time left.
class OrderHeader : public QWidget {
    Q_OBJECT
public:
    explicit OrderHeader(std::function<Instant()> now, QWidget* parent = nullptr);
    void showOrder(const Order& order, views::Hat hat);

private:
    QWidget* makeFact(PlainLabel*& value, PlainLabel*& name);

    PlainLabel* m_title;
    StatusPill* m_status;
    Avatar* m_avatar;
    PlainLabel* m_person;
    PlainLabel* m_terms;
    PlainLabel* m_price = nullptr;
    PlainLabel* m_price_name = nullptr;
    PlainLabel* m_revisions = nullptr;
    PlainLabel* m_revisions_name = nullptr;
    PlainLabel* m_placed = nullptr;
    PlainLabel* m_placed_name = nullptr;
    DeadlineLabel* m_deadline;
};

} // namespace gw::ui
