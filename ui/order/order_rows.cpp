#include "ui/order/order_rows.h"

#include "ui/widgets/deadline_label.h"
#include "ui/widgets/format.h"
#include "ui/widgets/table.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

struct OrderRows {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::OrderRows)
};

/// The instant the row counts down to, what happens then, and how urgent it is.
struct Countdown {
    QString words;
    QString absolute;
    Role ink;
};

std::optional<Countdown> countdownOf(const views::OrderRow& row, views::Hat hat, Instant now) {
    const auto status = row.status;
    if (status == OrderStatus::delivered && row.review_until) {
        // Time that runs out is urgent for who has to act: here the buyer.
        const auto ink = hat == views::Hat::buyer ? urgencyOf(*row.review_until, now) : Role::text_muted;
        return Countdown{OrderRows::tr("review %1").arg(dueText(*row.review_until, now)),
                         zonedTimeText(*row.review_until), ink};
    }
    const bool working = status == OrderStatus::in_progress || status == OrderStatus::in_revision;
    if (!working || !row.due_at)
        return std::nullopt;
    const auto words = *row.due_at < now ? dueText(*row.due_at, now)
                                         : OrderRows::tr("due %1").arg(dueText(*row.due_at, now));
    return Countdown{words, zonedTimeText(*row.due_at), urgencyOf(*row.due_at, now)};
}

std::optional<views::Progress> progressOf(const views::OrderRow& row) {
    if (row.needs_attention > 0)
        return views::Progress::rejected;
    return row.unsettled > 0 ? std::optional(views::Progress::queued) : std::nullopt;
}

QVariant orderCell(const views::OrderRow& row, int role) {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return role == Qt::ToolTipRole ? text(row.gig_title).toHtmlEscaped() : text(row.gig_title);
    case cell::second_line:
        return QStringLiteral("%1  ·  %2").arg(shortId(row.id), text(row.package_title));
    case cell::strong:
        return true;
    case cell::badge:
        if (const auto progress = progressOf(row))
            return static_cast<int>(*progress);
        return {};
    default:
        return {};
    }
}

QVariant statusCell(const views::OrderRow& row, int role) {
    if (role == Qt::DisplayRole)
        return statusText(row.status);
    return role == cell::pill ? roleValue(roleOf(row.status)) : QVariant();
}

QVariant dueCell(const views::OrderRow& row, int role, views::Hat hat, Instant now) {
    const auto countdown = countdownOf(row, hat, now);
    if (!countdown)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("–"))
               : role == cell::ink     ? roleValue(Role::text_faint)
                                       : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return countdown->words;
    case cell::second_line:
        return countdown->absolute;
    case cell::ink:
        return roleValue(countdown->ink);
    default:
        return {};
    }
}

} // namespace

QString shortId(const OrderId& order) { return u'#' + text(order.toString()).left(8); }

std::vector<OrderTableModel::Column> orderColumns(views::Hat hat, const std::function<Instant()>& now) {
    const auto counterpart = [](const views::OrderRow& row, int role) -> QVariant {
        return role == Qt::DisplayRole || role == cell::avatar ? text(row.counterpart) : QVariant();
    };
    const auto due = [hat, now](const views::OrderRow& row, int role) {
        return dueCell(row, role, hat, now());
    };
    const auto price = [](const views::OrderRow& row, int role) -> QVariant {
        return role == Qt::DisplayRole ? moneyText(row.price) : QVariant();
    };
    const auto updated = [now](const views::OrderRow& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return agoText(row.updated_at, now());
        return role == cell::ink ? roleValue(Role::text_muted) : QVariant();
    };
    const auto right = Qt::AlignTrailing | Qt::AlignVCenter;
    return {{OrderRows::tr("Order"), orderCell},
            {hat == views::Hat::seller ? OrderRows::tr("Buyer") : OrderRows::tr("Seller"), counterpart},
            {OrderRows::tr("Status"), statusCell},
            {OrderRows::tr("Deadline"), due},
            {OrderRows::tr("Price"), price, right},
            {OrderRows::tr("Updated"), updated}};
}

RowLook orderLook(const views::OrderRow& row, views::Hat hat, Instant now) {
    RowLook look;
    look.avatar = text(row.counterpart);
    look.first = text(row.gig_title);
    look.first_end = {moneyText(row.price), Role::text, false};
    look.pill = statusText(row.status);
    look.pill_role = roleOf(row.status);
    look.second = text(row.counterpart);
    look.progress = progressOf(row);
    if (const auto countdown = countdownOf(row, hat, now))
        look.second_end = {countdown->words, countdown->ink, countdown->ink != Role::text_muted};
    else
        look.second_end.words = agoText(row.updated_at, now);
    return look;
}

views::OrderSort sortOf(OrderColumn column) {
    switch (column) {
    case order_column:
        return views::OrderSort::gig;
    case counterpart_column:
        return views::OrderSort::counterpart;
    case status_column:
        return views::OrderSort::status;
    case due_column:
        return views::OrderSort::due;
    case price_column:
        return views::OrderSort::price;
    case updated_column:
        break;
    }
    return views::OrderSort::updated;
}

} // namespace gw::ui
