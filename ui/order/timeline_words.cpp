#include "ui/order/timeline_words.h"

#include "ui/order/event_words.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

using views::Hat;

QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("gw::ui::Timeline", source, nullptr, n);
}

/// Free of marks: it is put into a pattern that still awaits a name.
QString files(std::size_t count) {
    return count == 1 ? tr("1 file") : tr("%n files", static_cast<int>(count));
}

/// Writes the events of one order for one side.
class Teller {
public:
    Teller(const Order& order, Hat hat)
        : m_order(order)
        , m_hat(hat) {}

    TimelineWords operator()(const OrderPlaced& event) const {
        const auto what = tr("%1, %2 days, %3 revisions")
                              .arg(text(event.package_title))
                              .arg(event.delivery_days)
                              .arg(event.revisions_included);
        return {Icon::orders, Role::text_muted,
                byBuyer(tr("You placed the order"), tr("%1 placed the order")), what};
    }
    TimelineWords operator()(const PaymentCaptured& event) const {
        return {Icon::money, Role::success, tr("The payment is in"),
                tr("%1, held until the order is completed").arg(moneyText(event.amount))};
    }
    TimelineWords operator()(const PaymentFailed& event) const {
        return {Icon::warning, Role::danger, tr("The payment failed"), text(event.reason)};
    }
    TimelineWords operator()(const RequirementsSubmitted&) const {
        return {Icon::check, Role::success,
                byBuyer(tr("You answered the questions"), tr("%1 answered the questions"))};
    }
    TimelineWords operator()(const RequirementsSkipped&) const {
        return {Icon::forward, Role::text_muted,
                bySeller(tr("You started without the answers"), tr("%1 started without your answers"))};
    }
    TimelineWords operator()(const OrderStarted& event) const {
        return {Icon::play, Role::info, tr("The work started"),
                tr("Due %1").arg(zonedTimeText(event.due_at))};
    }
    TimelineWords operator()(const DeliverySubmitted& event) const {
        const auto what = event.artefacts.empty() ? tr("a message") : files(event.artefacts.size());
        const auto headline = bySeller(tr("You delivered %1").arg(what), tr("%2 delivered %1").arg(what));
        return {Icon::package, Role::order_delivered, headline, text(event.message)};
    }
    TimelineWords operator()(const RevisionRequested& event) const {
        const auto count = static_cast<int>(event.items.size());
        const auto first = count == 0 ? QString() : text(event.items.front().text);
        return {Icon::revision, Role::order_in_revision,
                byBuyer(tr("You asked for a revision"), tr("%1 asked for a revision")),
                count > 1 ? tr("%1 (and %2 more)").arg(first).arg(count - 1) : first};
    }
    TimelineWords operator()(const DeliveryAccepted&) const {
        return {Icon::check_double, Role::success,
                byBuyer(tr("You accepted the delivery"), tr("%1 accepted the delivery"))};
    }
    TimelineWords operator()(const OrderCompleted& event) const {
        return {Icon::flag, Role::success,
                event.by == CompletedBy::timer ? tr("The order completed by itself")
                                               : tr("The order is completed")};
    }
    /// The events that have their words elsewhere.
    template<class Event>
    TimelineWords operator()(const Event& event) const {
        return wordsOf(event, Voices(m_order, m_hat));
    }
    TimelineWords operator()(const OrderCancelled& event) const {
        return {Icon::close, Role::danger, cancelledBy(event.by),
                event.reason.empty() ? basis(event.basis) : text(event.reason)};
    }

private:
    QString byBuyer(const QString& own, const QString& other) const {
        return m_hat == Hat::buyer ? own : named(other, m_order.terms.buyer_name);
    }
    QString bySeller(const QString& own, const QString& other) const {
        return m_hat == Hat::seller ? own : named(other, m_order.terms.seller_name);
    }
    static QString named(const QString& pattern, const std::string& name) { return pattern.arg(text(name)); }
    QString cancelledBy(CancelledBy by) const {
        switch (by) {
        case CancelledBy::buyer:
            return byBuyer(tr("You cancelled the order"), tr("%1 cancelled the order"));
        case CancelledBy::seller:
            return bySeller(tr("You cancelled the order"), tr("%1 cancelled the order"));
        case CancelledBy::both:
            return tr("You cancelled the order together");
        case CancelledBy::marketplace:
            return tr("The marketplace cancelled the order");
        }
        return {};
    }
    static QString basis(CancellationBasis basis) {
        switch (basis) {
        case CancellationBasis::before_payment:
            return tr("Before it was paid");
        case CancellationBasis::before_start:
            return tr("Before the work started");
        case CancellationBasis::very_late:
            return tr("The delivery was very late");
        case CancellationBasis::agreement:
            return tr("Both sides agreed");
        case CancellationBasis::lapsed:
            return tr("The work never started");
        case CancellationBasis::away:
            return tr("The seller was away");
        case CancellationBasis::dispute:
            return tr("A dispute ended so");
        case CancellationBasis::chargeback:
            return tr("The buyer’s bank took the money back");
        }
        return {};
    }

    const Order& m_order;
    Hat m_hat;
};

} // namespace

std::optional<TimelineWords> timelineWords(const views::TimelineEntry& entry, const Order& order, Hat hat) {
    if (!entry.event)
        return TimelineWords{Icon::info, Role::text_muted,
                             tr("Something happened that is new to this studio"),
                             tr("It is kept. Update the studio to read it.")};
    const auto* event = std::get_if<OrderEvent>(&*entry.event);
    if (!event)
        return std::nullopt;
    return std::visit(Teller(order, hat), *event);
}

} // namespace gw::ui
