#pragma once

#include "ui/order/next_step.h"
#include "ui/order/order_draft.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_tray.h"

class QHBoxLayout;

namespace gw::ui {

class AnswersForm;
class DeliveryForm;
class IconLabel;
class Notice;
class PlainLabel;
class RevisionForm;

/// What is asked of the person now: said in words, with the form or the one button to do it, and the other
/// things that can be done.
class NextStepCard : public Card {
    Q_OBJECT
public:
    explicit NextStepCard(FileTray::Pin pin, QWidget* parent = nullptr);

    /// `online`: whether what needs the server's answer at once can be done.
    void showOrder(const Order& order, views::Hat hat, Instant now, bool online);
    const NextStep& step() const { return m_step; }
    /// Ticks are no part of it.
    OrderDraft draft() const;
    void restore(const OrderDraft& draft);
    /// Shows why a command was not taken, where it was issued.
    void showProblem(const Problem& problem);
    /// Does the primary or another action, as its button does; explains one that can't be done.
    void act(OrderAction action);
    QString noticeWords() const;

Q_SIGNALS:
    void edited();
    void commandRequested(const OrderCommand& command);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeForms(const FileTray::Pin& pin);
    void arrangeForms(const Order& order);
    void makeButtons();
    void addButton(OrderAction action, bool primary);
    void explain(const QString& why);

    std::optional<Order> m_order;
    NextStep m_step;
    bool m_online = true;
    bool m_revising = false;
    IconLabel* m_icon;
    PlainLabel* m_heading;
    PlainLabel* m_sentence;
    Notice* m_notice;
    QHBoxLayout* m_buttons;
    DeliveryForm* m_delivery = nullptr;
    AnswersForm* m_answers = nullptr;
    RevisionForm* m_revision = nullptr;
};

} // namespace gw::ui
