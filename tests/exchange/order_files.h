#pragma once

#include "exchange/orders/data_set.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace gw::fixtures {

using Files = std::map<QString, QByteArray>;

/// The eight files of the data set with one seller, one buyer and the given rows.
inline Files files(const QByteArray& orders, const QByteArray& items, const QByteArray& payments = {},
                   const QByteArray& reviews = {}) {
    return {{QStringLiteral("olist_orders_dataset.csv"),
             "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,"
             "order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date\n" +
                 orders},
            {QStringLiteral("olist_order_items_dataset.csv"),
             "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\n" + items},
            {QStringLiteral("olist_order_payments_dataset.csv"),
             "order_id,payment_sequential,payment_type,payment_installments,payment_value\n" + payments},
            {QStringLiteral("olist_order_reviews_dataset.csv"),
             "review_id,order_id,review_score,review_comment_title,review_comment_message,"
             "review_creation_date,review_answer_timestamp\n" +
                 reviews},
            {QStringLiteral("olist_products_dataset.csv"),
             "product_id,product_category_name\np1,beleza_saude\np2,\n"},
            {QStringLiteral("olist_sellers_dataset.csv"),
             "seller_id,seller_zip_code_prefix,seller_city,seller_state\ns1,01000,sao paulo,SP\n"},
            {QStringLiteral("olist_customers_dataset.csv"),
             "customer_id,customer_unique_id,customer_city,customer_state\n"
             "c1,person,campinas,SP\nc2,person,campinas,SP\n"},
            {QStringLiteral("product_category_name_translation.csv"),
             "product_category_name,product_category_name_english\nbeleza_saude,health_beauty\n"}};
}

inline const QByteArray one_order =
    "o1,c1,delivered,2018-01-01 10:00:00,2018-01-01 10:05:00,2018-01-03 09:00:00,2018-01-09 12:00:00,"
    "2018-01-20 00:00:00\n";
inline const QByteArray one_item = "o1,1,p1,s1,2018-01-05 00:00:00,12.5,3.00\n";

inline Result<exchange::DataSet> read(const Files& files) {
    QTemporaryDir folder;
    for (const auto& [name, bytes] : files) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    return exchange::DataSet::read(folder.path().toStdString());
}

} // namespace gw::fixtures
