#include "model/order/charge.h"

#include "model/quote/pricing.h"

namespace gw {

Charge firstCharge(const OrderPlaced& terms) {
    return terms.milestones.empty() ? Charge{terms.subtotal, terms.service_fee, terms.tax}
                                    : milestoneCharge(terms, 1);
}

Charge milestoneCharge(const OrderPlaced& terms, int milestone_no) {
    const Money price = terms.milestones[static_cast<std::size_t>(milestone_no) - 1].price;
    return {price, serviceFeeFor(price, terms.policy), Money(0, price.currency())};
}

const Earning* earningOfCompletion(const OrderMoney& money) {
    for (auto earning = money.earnings.rbegin(); earning != money.earnings.rend(); ++earning)
        if (earning->source == EarningSource::order)
            return &*earning;
    return nullptr;
}

} // namespace gw
