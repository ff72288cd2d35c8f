#pragma once

#include "model/base/money.h"

#include <boost/describe/class.hpp>

#include <string>

namespace gw {

/// A part of the work that is funded, delivered and accepted by itself (domain.md, Custom offer). Its days
/// count from its funding.
struct Milestone {
    std::string title;
    Money price;
    int delivery_days;

    bool operator==(const Milestone&) const = default;
};
BOOST_DESCRIBE_STRUCT(Milestone, (), (title, price, delivery_days))

} // namespace gw
