#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/base/money.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gw::exchange {

/// A row of olist_orders_dataset.csv.
struct OrderRecord {
    std::size_t line;
    std::string id;
    std::string customer;
    std::string status;
    Instant purchased_at;
    std::optional<Instant> approved_at;
    std::optional<Instant> handed_over_at; ///< to the carrier
    std::optional<Instant> received_at;    ///< by the customer
    Instant estimated_at;
};

/// A row of olist_order_items_dataset.csv.
struct ItemRecord {
    std::size_t line;
    std::string order;
    std::string product;
    std::string seller;
    Money price;
    Money freight;
};

/// A row of olist_order_payments_dataset.csv: one of the ways an order was paid.
struct PaymentRecord {
    std::size_t line;
    std::string order;
    std::string kind; ///< "credit_card", "boleto", "voucher", …
    std::string parts;
    Money value;
};

/// A row of olist_order_reviews_dataset.csv. Title and message may be empty and hold any text.
struct ReviewRecord {
    std::size_t line;
    std::string id; ///< not unique in the files
    std::string order;
    int score;
    std::string title;
    std::string message;
    Instant answered_at; ///< when the customer wrote it
};

struct SellerRecord {
    std::size_t line;
    std::string id;
    std::string place; ///< "sao paulo, SP"
};

struct CustomerRecord {
    std::size_t line;
    std::string id;     ///< one per order
    std::string person; ///< the same for all orders of one person
    std::string place;
};

/// The public order data set, read whole and checked before anything is played. Times carry no zone in the
/// files and are taken as UTC; amounts are Brazilian reais.
struct DataSet {
    std::vector<OrderRecord> orders;
    std::vector<ItemRecord> items;
    std::vector<PaymentRecord> payments;
    std::vector<ReviewRecord> reviews;
    std::vector<SellerRecord> sellers;
    std::vector<CustomerRecord> customers;
    std::map<std::string, std::string>
        category_of_product; ///< English; "Uncategorised" where the file names none

    /// Reads the folder's files. Problems: those of CsvTable, and "bad_value" with file, line and column.
    static Result<DataSet> read(const std::string& folder);
};

} // namespace gw::exchange
