#include "tests/model/order_invariants.h"

#include "model/order/timers.h"
#include "tests/model/order_play.h"

#include <algorithm>
#include <set>

namespace gw::play {
namespace {

void require(bool holds, const char* check, const std::string& what) {
    if (!holds)
        throw Violation(check, what);
}

void agree(Money books, Money order, const char* what) {
    require(books == order, "books agree",
            std::string(what) + " is " + books.toString() + " in the books, " + order.toString() +
                " in the order");
}

} // namespace

void checkBooksAgree(const Order& order, const Ledger& ledger) {
    const OrderMoney& money = order.money;
    const Currency currency = money.escrow.currency();
    const auto own = [&](Book book) { return ledger.balance({book, order.terms.order.uuid()}, currency); };
    Money clearing(0, currency);
    for (const Earning& earning : money.earnings)
        clearing = clearing + earning.clearing;
    agree(own(Book::escrow), money.escrow, "escrow");
    agree(own(Book::fee_deferred), money.fee_deferred, "fee_deferred");
    agree(own(Book::reserved), money.held ? money.held->sum() : Money(0, currency), "reserved");
    agree(ledger.balance({Book::seller_clearing, order.terms.seller.uuid()}, currency), clearing, "clearing");
    Money earned(0, currency), commission(0, currency);
    for (const Earning& earning : money.earnings) {
        const Money share = earning.gross.share(order.terms.policy.commission_bps);
        require(earning.commission() == share, "commission", "not rounded half to even");
        commission = commission + share;
    }
    agree(ledger.balance({Book::commission}, currency), commission, "commission");
}

void checkSettled(const Order& order, const Ledger& ledger) {
    if (order.ended())
        require(ledger.isSettled(order.terms.order), "settled at the end", "something is still in escrow");
}

void checkRequests(const Order& order) {
    std::set<int> numbers;
    int open = 0;
    const auto add = [&](const auto& request) {
        if (!request)
            return;
        ++open;
        numbers.insert(request->number);
        require(request->number <= order.requests, "requests", "a number nobody gave");
    };
    add(order.extension);
    add(order.extra);
    add(order.cancellation_request);
    require(static_cast<int>(numbers.size()) == open, "requests", "two of the same number");
    require(!order.ended() || open == 0, "requests", "open after the end");
}

void checkTimers(const Order& order) {
    const auto timers = timersOf(order);
    const auto before = [](const Timer& a, const Timer& b) { return a.at < b.at; };
    require(std::is_sorted(timers.begin(), timers.end(), before), "timers", "not sorted");
    for (std::size_t i = 0; i < timers.size(); ++i) {
        require(std::count(timers.begin(), timers.end(), timers[i]) == 1, "timers", "twice the same");
        const bool of_dispute = timers[i].kind >= TimerKind::dispute_response;
        require(of_dispute == (order.status == OrderStatus::disputed), "timers",
                "a disputed order's timers stand still");
        if (order.ended())
            require(timers[i].kind == TimerKind::earning_clears, "timers", "an ended order waits");
    }
    const bool can_get_stuck = !order.ended() && order.status != OrderStatus::disputed;
    require(!can_get_stuck || !timers.empty() || order.lateness == Lateness::very_late, "timers",
            "an open order waits for nothing");
}

void checkLateness(const Order& order, Instant now) {
    if (order.lateness == Lateness::on_time || order.manifest ||
        (order.status != OrderStatus::in_progress && order.status != OrderStatus::in_revision))
        return;
    require(order.latenessAt(now) >= order.lateness, "lateness", "raised before it was so");
}

void checkBalanced(const Ledger& ledger) {
    for (const auto& [currency, sum] : ledger.trialBalance())
        require(sum == 0, "balanced", "the books sum to " + std::to_string(sum) + " " + currency);
}

} // namespace gw::play
