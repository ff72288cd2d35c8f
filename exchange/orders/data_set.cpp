#include "exchange/orders/data_set.h"

#include "exchange/csv_table.h"

namespace gw::exchange {
namespace {

/// Carries the first bad value out of the row loops; translated into a Problem in DataSet::read.
struct BadValue {
    Problem problem;
};

[[noreturn]] void refuse(const CsvTable& table, std::size_t row, const std::string& column,
                         const std::string& why) {
    const std::string where = table.name() + ":" + std::to_string(table.line(row)) + ", column " + column;
    throw BadValue{{.code = "bad_value",
                    .what = where + ": \"" + table.at(row, column) + "\" " + why + " Nothing was imported.",
                    .where = where}};
}

const std::string& name(const CsvTable& table, std::size_t row, const std::string& column) {
    const std::string& value = table.at(row, column);
    if (value.empty() || value.size() > 64)
        refuse(table, row, column, "is no id.");
    return value;
}

/// "2017-04-11 12:22:08", or nothing where the field is empty.
std::optional<Instant> optionalTime(const CsvTable& table, std::size_t row, const std::string& column) {
    std::string text = table.at(row, column);
    if (text.empty())
        return std::nullopt;
    if (text.size() == 19 && text[10] == ' ')
        text[10] = 'T';
    const auto at = Instant::parse(text + "Z");
    if (!at)
        refuse(table, row, column, "is no time such as 2017-04-11 12:22:08.");
    return *at;
}

Instant time(const CsvTable& table, std::size_t row, const std::string& column) {
    const auto at = optionalTime(table, row, column);
    if (!at)
        refuse(table, row, column, "must not be empty.");
    return *at;
}

template<class Row>
std::vector<Row> rowsOf(const CsvTable& table, Row (*make)(const CsvTable&, std::size_t)) {
    std::vector<Row> rows;
    rows.reserve(table.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        rows.push_back(make(table, row));
    return rows;
}

OrderRecord orderOf(const CsvTable& table, std::size_t row) {
    return {.line = table.line(row),
            .id = name(table, row, "order_id"),
            .customer = name(table, row, "customer_id"),
            .status = table.at(row, "order_status"),
            .purchased_at = time(table, row, "order_purchase_timestamp"),
            .approved_at = optionalTime(table, row, "order_approved_at"),
            .handed_over_at = optionalTime(table, row, "order_delivered_carrier_date"),
            .received_at = optionalTime(table, row, "order_delivered_customer_date"),
            .estimated_at = time(table, row, "order_estimated_delivery_date")};
}

Money amount(const CsvTable& table, std::size_t row, const std::string& column) {
    static const Currency reais = *Currency::parse("BRL");
    const auto parsed = Money::parse(table.at(row, column), reais);
    if (!parsed)
        refuse(table, row, column, "is no amount such as 12.50.");
    return *parsed;
}

ItemRecord itemOf(const CsvTable& table, std::size_t row) {
    return {.line = table.line(row),
            .order = name(table, row, "order_id"),
            .product = name(table, row, "product_id"),
            .seller = name(table, row, "seller_id"),
            .price = amount(table, row, "price"),
            .freight = amount(table, row, "freight_value")};
}

PaymentRecord paymentOf(const CsvTable& table, std::size_t row) {
    return {.line = table.line(row),
            .order = name(table, row, "order_id"),
            .kind = name(table, row, "payment_type"),
            .parts = name(table, row, "payment_installments"),
            .value = amount(table, row, "payment_value")};
}

ReviewRecord reviewOf(const CsvTable& table, std::size_t row) {
    const std::string& score = table.at(row, "review_score");
    if (score.size() != 1 || score[0] < '1' || score[0] > '5')
        refuse(table, row, "review_score", "is no score from 1 to 5.");
    return {.line = table.line(row),
            .id = name(table, row, "review_id"),
            .order = name(table, row, "order_id"),
            .score = score[0] - '0',
            .title = table.at(row, "review_comment_title"),
            .message = table.at(row, "review_comment_message"),
            .answered_at = time(table, row, "review_answer_timestamp")};
}

SellerRecord sellerOf(const CsvTable& table, std::size_t row) {
    return {.line = table.line(row),
            .id = name(table, row, "seller_id"),
            .place = table.at(row, "seller_city") + ", " + table.at(row, "seller_state")};
}

CustomerRecord customerOf(const CsvTable& table, std::size_t row) {
    return {.line = table.line(row),
            .id = name(table, row, "customer_id"),
            .person = name(table, row, "customer_unique_id"),
            .place = table.at(row, "customer_city") + ", " + table.at(row, "customer_state")};
}

std::map<std::string, std::string> categories(const CsvTable& products, const CsvTable& translations) {
    std::map<std::string, std::string> english;
    for (std::size_t row = 0; row < translations.size(); ++row)
        english[translations.at(row, "product_category_name")] =
            translations.at(row, "product_category_name_english");
    std::map<std::string, std::string> category_of_product;
    for (std::size_t row = 0; row < products.size(); ++row) {
        const std::string& category = products.at(row, "product_category_name");
        const auto found = english.find(category);
        category_of_product[name(products, row, "product_id")] = category.empty()         ? "Uncategorised"
                                                                 : found != english.end() ? found->second
                                                                                          : category;
    }
    return category_of_product;
}

} // namespace

Result<DataSet> DataSet::read(const std::string& folder) {
    const auto orders = CsvTable::read(folder + "/olist_orders_dataset.csv",
                                       {"order_id", "customer_id", "order_status", "order_purchase_timestamp",
                                        "order_approved_at", "order_delivered_carrier_date",
                                        "order_delivered_customer_date", "order_estimated_delivery_date"});
    const auto items = CsvTable::read(folder + "/olist_order_items_dataset.csv",
                                      {"order_id", "product_id", "seller_id", "price", "freight_value"});
    const auto payments =
        CsvTable::read(folder + "/olist_order_payments_dataset.csv",
                       {"order_id", "payment_type", "payment_installments", "payment_value"});
    const auto reviews = CsvTable::read(folder + "/olist_order_reviews_dataset.csv",
                                        {"review_id", "order_id", "review_score", "review_comment_title",
                                         "review_comment_message", "review_answer_timestamp"});
    const auto products =
        CsvTable::read(folder + "/olist_products_dataset.csv", {"product_id", "product_category_name"});
    const auto sellers =
        CsvTable::read(folder + "/olist_sellers_dataset.csv", {"seller_id", "seller_city", "seller_state"});
    const auto customers =
        CsvTable::read(folder + "/olist_customers_dataset.csv",
                       {"customer_id", "customer_unique_id", "customer_city", "customer_state"});
    const auto translations = CsvTable::read(folder + "/product_category_name_translation.csv",
                                             {"product_category_name", "product_category_name_english"});
    for (const auto* table :
         {&orders, &items, &payments, &reviews, &products, &sellers, &customers, &translations})
        if (!*table)
            return table->error();
    try {
        return DataSet{.orders = rowsOf(*orders, orderOf),
                       .items = rowsOf(*items, itemOf),
                       .payments = rowsOf(*payments, paymentOf),
                       .reviews = rowsOf(*reviews, reviewOf),
                       .sellers = rowsOf(*sellers, sellerOf),
                       .customers = rowsOf(*customers, customerOf),
                       .category_of_product = categories(*products, *translations)};
    } catch (const BadValue& bad) {
        return bad.problem;
    }
}

} // namespace gw::exchange
