#include "ui/order/timeline_words.h"

#include "ui/order/event_words.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

using views::Hat;

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::Timeline)
};

/// Free of marks: it is put into a pattern that still awaits a name.
QString files(std::size_t count) { return Timeline::tr("%n file(s)", nullptr, static_cast<int>(count)); }

/// Writes the events of one order for one side.
class Teller {
public:
    Teller(const Order& order, Hat hat)
        : m_order(order)
        , m_hat(hat) {}

    TimelineWords operator()(const OrderPlaced& event) const {
        const auto what =
            Timeline::tr("%1, %2, %3", "package, days, revisions")
                .arg(text(event.package_title), Timeline::tr("%n day(s)", nullptr, event.delivery_days),
                     Timeline::tr("%n revision(s)", nullptr, event.revisions_included));
        return {Icon::orders, Role::text_muted,
                byBuyer(Timeline::tr("You placed the order"), Timeline::tr("%1 placed the order")), what};
    }
    TimelineWords operator()(const PaymentCaptured& event) const {
        return {Icon::money, Role::success, Timeline::tr("The payment is in"),
                Timeline::tr("%1, held until the order is completed").arg(moneyText(event.amount))};
    }
    TimelineWords operator()(const PaymentFailed& event) const {
        return {Icon::warning, Role::danger, Timeline::tr("The payment failed"), text(event.reason)};
    }
    TimelineWords operator()(const RequirementsSubmitted&) const {
        return {
            Icon::check, Role::success,
            byBuyer(Timeline::tr("You answered the questions"), Timeline::tr("%1 answered the questions"))};
    }
    TimelineWords operator()(const RequirementsSkipped&) const {
        return {Icon::forward, Role::text_muted,
                bySeller(Timeline::tr("You started without the answers"),
                         Timeline::tr("%1 started without your answers"))};
    }
    TimelineWords operator()(const OrderStarted& event) const {
        return {Icon::play, Role::info, Timeline::tr("The work started"),
                Timeline::tr("Due %1").arg(zonedTimeText(event.due_at))};
    }
    TimelineWords operator()(const DeliverySubmitted& event) const {
        const auto what = event.artefacts.empty() ? Timeline::tr("a message") : files(event.artefacts.size());
        const auto headline =
            bySeller(Timeline::tr("You delivered %1").arg(what), Timeline::tr("%2 delivered %1").arg(what));
        return {Icon::package, Role::order_delivered, headline, text(event.message)};
    }
    TimelineWords operator()(const RevisionRequested& event) const {
        const auto count = static_cast<int>(event.items.size());
        const auto first = count == 0 ? QString() : text(event.items.front().text);
        return {Icon::revision, Role::order_in_revision,
                byBuyer(Timeline::tr("You asked for a revision"), Timeline::tr("%1 asked for a revision")),
                count > 1 ? Timeline::tr("%1 (and %2 more)").arg(first).arg(count - 1) : first};
    }
    TimelineWords operator()(const DeliveryAccepted&) const {
        return {Icon::check_double, Role::success,
                byBuyer(Timeline::tr("You accepted the delivery"), Timeline::tr("%1 accepted the delivery"))};
    }
    TimelineWords operator()(const OrderCompleted& event) const {
        return {Icon::flag, Role::success,
                event.by == CompletedBy::timer ? Timeline::tr("The order completed by itself")
                                               : Timeline::tr("The order is completed")};
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
            return byBuyer(Timeline::tr("You cancelled the order"), Timeline::tr("%1 cancelled the order"));
        case CancelledBy::seller:
            return bySeller(Timeline::tr("You cancelled the order"), Timeline::tr("%1 cancelled the order"));
        case CancelledBy::both:
            return Timeline::tr("You cancelled the order together");
        case CancelledBy::marketplace:
            return Timeline::tr("The marketplace cancelled the order");
        }
        return {};
    }
    static QString basis(CancellationBasis basis) {
        switch (basis) {
        case CancellationBasis::before_payment:
            return Timeline::tr("Before it was paid");
        case CancellationBasis::before_start:
            return Timeline::tr("Before the work started");
        case CancellationBasis::very_late:
            return Timeline::tr("The delivery was very late");
        case CancellationBasis::agreement:
            return Timeline::tr("Both sides agreed");
        case CancellationBasis::lapsed:
            return Timeline::tr("The work never started");
        case CancellationBasis::away:
            return Timeline::tr("The seller was away");
        case CancellationBasis::dispute:
            return Timeline::tr("A dispute ended so");
        case CancellationBasis::chargeback:
            return Timeline::tr("The buyer’s bank took the money back");
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
                             Timeline::tr("Something happened that is new to this studio"),
                             Timeline::tr("It is kept. Update the studio to read it.")};
    const auto* event = std::get_if<OrderEvent>(&*entry.event);
    if (!event)
        return std::nullopt;
    return std::visit(Teller(order, hat), *event);
}

} // namespace gw::ui
