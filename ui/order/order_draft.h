#pragma once

#include "model/order/commands.h"

namespace gw::ui {

/// A delivery being prepared.
struct DeliveryDraft {
    std::string message = {};
    std::vector<Artefact> files = {};
    bool nothing_to_attach = false;

    bool operator==(const DeliveryDraft&) const = default;
};
BOOST_DESCRIBE_STRUCT(DeliveryDraft, (), (message, files, nothing_to_attach))

/// A point of a revision that the seller has ticked off. Local: it helps at the work and decides nothing.
struct Tick {
    int revision;
    int item;

    bool operator==(const Tick&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tick, (), (revision, item))

/// All that is being written on one order, kept until it is sent.
struct OrderDraft {
    DeliveryDraft delivery = {};
    std::vector<RevisionItem> revision = {};
    std::vector<Answer> answers = {};
    std::vector<Tick> ticks = {};

    bool operator==(const OrderDraft&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderDraft, (), (delivery, revision, answers, ticks))

} // namespace gw::ui
