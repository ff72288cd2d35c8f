#pragma once

#include "model/ledger/posting.h"

namespace gw {

/// The postings of one event as they are written down; amounts of zero leave no posting.
class Entry {
public:
    explicit Entry(const EventKey& key)
        : m_key(key) {}

    void debit(const LedgerAccount& account, Money amount) {
        if (amount.minor() != 0)
            m_postings.push_back({m_key, account, amount});
    }
    void credit(const LedgerAccount& account, Money amount) { debit(account, amount.times(-1)); }
    std::vector<Posting> take() { return std::move(m_postings); }

private:
    EventKey m_key;
    std::vector<Posting> m_postings;
};

} // namespace gw
