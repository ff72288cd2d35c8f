#include "ui/orders/remembered_query.h"

#include <QSettings>

namespace gw::ui {

namespace {

const QString filter_key = QStringLiteral("orders/filter");
const QString sort_key = QStringLiteral("orders/sort");
const QString descending_key = QStringLiteral("orders/descending");

} // namespace

void rememberQuery(QSettings& settings, const views::OrderQuery& query) {
    settings.setValue(filter_key, static_cast<int>(query.filter));
    settings.setValue(sort_key, static_cast<int>(query.sort));
    settings.setValue(descending_key, query.descending);
}

views::OrderQuery recalledQuery(const QSettings& settings) {
    const auto number = [&settings](const QString& key, int otherwise, int max) {
        const auto value = settings.value(key, otherwise).toInt();
        return value >= 0 && value <= max ? value : otherwise;
    };
    views::OrderQuery query;
    query.filter = static_cast<views::OrderFilter>(
        number(filter_key, static_cast<int>(query.filter), static_cast<int>(views::OrderFilter::cancelled)));
    query.sort = static_cast<views::OrderSort>(
        number(sort_key, static_cast<int>(query.sort), static_cast<int>(views::OrderSort::status)));
    query.descending = settings.value(descending_key, query.descending).toBool();
    return query;
}

} // namespace gw::ui
