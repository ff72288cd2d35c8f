#!/usr/bin/env python3
"""Folds a marketplace's exported events to balances and statements.

Written from the table of money alone, in another language, so that a fault of the program's own ledger shows.
Reads one event per line from standard input, in the order they happened:
    {"stream": "order:…", "seq": 7, "time": "2026-…Z", "type": "OrderPlaced", "version": 2, "body": {…}}
and prints one JSON object:
    {"balances": {"USD": {"escrow:0190…": 0, …}}, "statements": {"0190…": {"USD": [[time, change, balance], …]}}}
Balances are on each account's normal side, in minor units. Exit code 1 when an entry does not sum to zero, is
posted twice, or leaves less than nothing where money is kept.
"""

import json
import sys
from collections import defaultdict
from fractions import Fraction

DEBIT_BOOKS = {"psp", "bank", "seller_overdraft"}
SELLERS_BOOKS = ("seller_clearing", "seller_available", "seller_withdrawing", "seller_overdraft")
NEVER_BELOW_ZERO = ("escrow", "fee_deferred", "seller_available", "seller_clearing", "seller_withdrawing",
                    "seller_overdraft", "reserved", "buyer_credit")


def share(amount, bps):
    """amount × bps / 10⁴, rounded half to even; round() of a Fraction does exactly that."""
    return round(Fraction(amount * bps, 10_000))


def service_fee(price, policy):
    if price == 0:
        return 0
    fee = max(share(price, policy["service_fee_bps"]), policy.get("service_fee_min", 0))
    small = price < policy.get("small_order_below", 0)
    return fee + (policy.get("small_order_fee", 0) if small else 0)


class Order:
    """What is known of one order: its terms, and what its own accounts hold."""

    def __init__(self, terms):
        self.terms = terms
        self.policy = terms["policy"]
        self.currency = terms["subtotal"]["currency"]
        self.completion = []
        self.held = 0

    def first_charge(self):
        milestones = self.terms.get("milestones", [])
        if milestones:
            price = milestones[0]["price"]["minor"]
            return price, service_fee(price, self.policy), 0
        return tuple(self.terms[name]["minor"] for name in ("subtotal", "service_fee", "tax"))


class Books:
    def __init__(self):
        self.balances = defaultdict(int)  # (currency, account) -> debits less credits
        self.statements = defaultdict(list)
        self.orders = {}
        self.withdrawals = {}
        self.posted = set()

    def post(self, event, currency, lines):
        """`lines`: account and amount; a debit is positive."""
        lines = [(account, amount) for account, amount in lines if amount]
        if sum(amount for _, amount in lines) != 0:
            sys.exit(f"{event['type']} of {event['stream']} does not sum to zero: {lines}")
        changes = defaultdict(int)
        for account, amount in lines:
            self.balances[currency, account] += amount
            book, _, owner = account.partition(":")
            if book in SELLERS_BOOKS:
                changes[owner] -= amount
        for account, _ in lines:
            if account.split(":")[0] in NEVER_BELOW_ZERO and self.balance(currency, account) < 0:
                sys.exit(f"{event['type']} of {event['stream']} leaves {account} below zero")
        for owner in dict.fromkeys(account.partition(":")[2] for account, _ in lines
                                   if account.split(":")[0] in SELLERS_BOOKS):
            before = self.statements[owner, currency]
            balance = (before[-1][2] if before else 0) + changes[owner]
            before.append([event["time"], changes[owner], balance])
        return lines

    def balance(self, currency, account):
        sign = 1 if account.split(":")[0] in DEBIT_BOOKS else -1
        return sign * self.balances.get((currency, account), 0)

    def take(self, event):
        key = event["stream"], event["seq"]
        if key in self.posted:
            sys.exit(f"event {event['seq']} of {event['stream']} came twice")
        self.posted.add(key)
        handler = getattr(self, "on_" + event["type"], None)
        if handler is None:
            return
        if event["stream"].startswith("order:"):
            self.of_order(event, handler)
        else:
            handler(event, event["body"])

    def of_order(self, event, handler):
        body = event["body"]
        order = self.orders.get(body["order"])
        if event["type"] == "OrderPlaced":
            self.orders[body["order"]] = Order(body)
            return
        own = lambda book: f"{book}:{body['order']}"
        sellers = lambda book: f"{book}:{order.terms['seller']}"
        back = "psp" if order.policy.get("refunds_to_card") else f"buyer_credit:{order.terms['buyer']}"
        lines = handler(body, order, own, sellers, back)
        posted = self.post(event, order.currency, lines)
        if event["type"] == "OrderCompleted":
            order.completion = posted

    def on_OrderPlaced(self, *_):
        pass

    # What the buyer pays waits in escrow.

    def paid(self, own, price, fee, tax=0):
        return [("psp", price + fee + tax), (own("escrow"), -price), (own("fee_deferred"), -fee),
                (own("tax_deferred"), -tax)]

    def on_PaymentCaptured(self, body, order, own, sellers, back):
        return self.paid(own, *order.first_charge())

    def on_ExtraAdded(self, body, order, own, sellers, back):
        return self.paid(own, body["price"]["minor"], body["service_fee"]["minor"])

    on_MilestoneFunded = on_ExtraAdded

    # Escrow is earned, given back, or both.

    def deferred(self, order, own):
        return tuple(self.balance(order.currency, own(book)) for book in ("escrow", "fee_deferred", "tax_deferred"))

    def on_OrderCompleted(self, body, order, own, sellers, back):
        gross, fee, tax = self.deferred(order, own)
        commission = share(gross, order.policy["commission_bps"])
        return [(own("escrow"), gross), (own("fee_deferred"), fee), (own("tax_deferred"), tax),
                (sellers("seller_clearing"), commission - gross), ("commission", -commission),
                ("service_fee", -fee), ("tax", -tax)]

    on_MilestoneCompleted = on_OrderCompleted

    def on_OrderReopened(self, body, order, own, sellers, back):
        return [(account, -amount) for account, amount in order.completion]

    def on_OrderCancelled(self, body, order, own, sellers, back):
        gross, fee, tax = self.deferred(order, own)
        return [(own("escrow"), gross), (own("fee_deferred"), fee), (own("tax_deferred"), tax),
                (back, -gross - fee - tax)]

    def on_PartialRefunded(self, body, order, own, sellers, back):
        amount = body["amount"]["minor"]
        return [(own("escrow"), amount), (back, -amount)]

    def on_TipLeft(self, body, order, own, sellers, back):
        amount, fee = body["amount"]["minor"], body["service_fee"]["minor"]
        commission = share(amount, order.policy["commission_bps"])
        return [("psp", amount + fee), (sellers("seller_clearing"), commission - amount),
                ("commission", -commission), ("service_fee", -fee)]

    def on_EarningCleared(self, body, order, own, sellers, back):
        amount = body["amount"]["minor"]
        return [(sellers("seller_clearing"), amount), (sellers("seller_available"), -amount)]

    # Disputes and chargebacks take from the seller what was paid out already, if need be as a debt.

    def recovered(self, sellers, recovery):
        return [(sellers("seller_" + part), recovery[part]["minor"])
                for part in ("clearing", "available", "overdraft")]

    def on_DisputeHeld(self, body, order, own, sellers, back):
        lines = self.recovered(sellers, body["held"])
        return lines + [(own("reserved"), -sum(amount for _, amount in lines))]

    def on_DisputeReleased(self, body, order, own, sellers, back):
        return [(account, -amount) for account, amount in self.on_DisputeHeld(body, order, own, sellers, back)]

    def on_DisputeRefunded(self, body, order, own, sellers, back):
        held, refund, fee, commission, clearing, overdraft = (
            body[name]["minor"]
            for name in ("held", "refund", "service_fee", "commission", "to_clearing", "to_overdraft"))
        return [(own("reserved"), held), ("commission", commission), ("service_fee", fee), (back, -refund - fee),
                (sellers("seller_clearing"), -clearing), (sellers("seller_overdraft"), -overdraft)]

    def on_ChargebackRecorded(self, body, order, own, sellers, back):
        return ([(own(book), body[field]["minor"])
                 for book, field in (("escrow", "escrow"), ("fee_deferred", "fee_deferred"), ("tax_deferred", "tax"))]
                + self.recovered(sellers, body["seller"])
                + [("commission", body["commission"]["minor"]), ("service_fee", body["service_fee"]["minor"]),
                   ("psp", -body["amount"]["minor"])])

    # Withdrawals.

    def on_WithdrawalRequested(self, event, body):
        self.withdrawals[body["withdrawal"]] = body
        amount, fee, account = body["amount"]["minor"], body["fee"]["minor"], body["account"]
        self.post(event, body["amount"]["currency"],
                  [(f"seller_available:{account}", amount), (f"seller_withdrawing:{account}", fee - amount),
                   ("withdrawal_fee", -fee)])

    def on_WithdrawalPaid(self, event, body):
        asked = self.withdrawals[body["withdrawal"]]
        net = asked["amount"]["minor"] - asked["fee"]["minor"]
        self.post(event, asked["amount"]["currency"],
                  [(f"seller_withdrawing:{body['account']}", net), ("bank", -net)])

    def on_WithdrawalFailed(self, event, body):
        asked = self.withdrawals[body["withdrawal"]]
        amount, fee, account = asked["amount"]["minor"], asked["fee"]["minor"], body["account"]
        self.post(event, asked["amount"]["currency"],
                  [(f"seller_withdrawing:{account}", amount - fee), ("withdrawal_fee", fee),
                   (f"seller_available:{account}", -amount)])

    def on_OverdraftRepaid(self, event, body):
        amount, account = body["amount"]["minor"], body["account"]
        self.post(event, body["amount"]["currency"],
                  [(f"seller_available:{account}", amount), (f"seller_overdraft:{account}", -amount)])


def main():
    books = Books()
    for line in sys.stdin:
        if line.strip():
            books.take(json.loads(line))
    result = {"balances": defaultdict(dict), "statements": defaultdict(dict)}
    for currency, account in sorted(books.balances):
        result["balances"][currency][account] = books.balance(currency, account)
    for (owner, currency), lines in sorted(books.statements.items()):
        result["statements"][owner][currency] = lines
    json.dump(result, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
