#pragma once

#include "model/base/party.h"
#include "model/order/commands.h"

namespace gw {

/// The open requests of an order: at most one of each kind. `number` names them to their answers.
struct ExtensionRequest {
    int number;
    Party by;
    int days;
    std::string reason;
    Instant expires_at;

    bool operator==(const ExtensionRequest&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExtensionRequest, (), (number, by, days, reason, expires_at))

struct ExtraOffer {
    int number;
    std::string title;
    Money price;
    Money service_fee;
    int days;
    int revisions;

    bool operator==(const ExtraOffer&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExtraOffer, (), (number, title, price, service_fee, days, revisions))

/// An extra that was bought after the order was placed.
struct AddedExtra {
    int number;
    std::string title;
    Money price;
    int days;
    int revisions;

    bool operator==(const AddedExtra&) const = default;
};
BOOST_DESCRIBE_STRUCT(AddedExtra, (), (number, title, price, days, revisions))

/// Silence accepts it at `answer_until`; not once the seller has delivered (`held_up`): then both are asked.
struct CancellationRequest {
    int number;
    Party by;
    std::string reason;
    std::optional<Money> proposed_refund;
    Fault fault;
    Instant answer_until;
    bool held_up = false;

    bool operator==(const CancellationRequest&) const = default;
};
BOOST_DESCRIBE_STRUCT(CancellationRequest, (),
                      (number, by, reason, proposed_refund, fault, answer_until, held_up))

/// A revision beyond those included, waiting for the seller's price.
struct RevisionWish {
    int delivery_no;
    std::vector<RevisionItem> items;

    bool operator==(const RevisionWish&) const = default;
};
BOOST_DESCRIBE_STRUCT(RevisionWish, (), (delivery_no, items))

} // namespace gw
