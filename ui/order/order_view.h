#pragma once

#include "ui/order/next_step_card.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QTabBar;
class QVBoxLayout;

namespace gw::ui {

class ConversationView;
class EmptyState;
class OrderHeader;

/// One order with the conversation of its two sides: beside it where there is room, else behind a tab.
class OrderView : public QWidget {
    Q_OBJECT
public:
    OrderView(FileTray::Pin pin, std::function<Instant()> now, QWidget* parent = nullptr);

    void showNothing();
    /// The order is not (or no longer) in the file.
    void showMissing();
    /// Shows it, or its new state; what is being written stays.
    void showOrder(const views::OrderDetail& detail, views::Hat hat, bool online);
    OrderDraft draft() const;
    void restore(const OrderDraft& draft);
    /// Takes out of the draft what has become this command.
    void clearSent(const OrderCommand& command);
    void showProblem(const Problem& problem) { m_step->showProblem(problem); }
    NextStepCard* step() const { return m_step; }
    ConversationView* conversation() const { return m_conversation; }

Q_SIGNALS:
    void edited();
    void commandRequested(const OrderCommand& command);
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePage();
    QWidget* makeColumn();
    void fillParts(const views::OrderDetail& detail, views::Hat hat);
    void addRevisions(const Order& order, views::Hat hat);
    void addDeliveries(const Order& order);
    void tick(const Tick& tick, bool done);
    void arrange();

    std::function<Instant()> m_now;
    std::vector<Tick> m_ticks;
    std::optional<views::OrderDetail> m_detail;
    views::Hat m_hat = views::Hat::seller;
    QStackedLayout* m_pages;
    EmptyState* m_nothing;
    QTabBar* m_tabs;
    QScrollArea* m_scroll;
    QWidget* m_divider;
    OrderHeader* m_header;
    NextStepCard* m_step;
    QVBoxLayout* m_parts;
    ConversationView* m_conversation;
};

} // namespace gw::ui
