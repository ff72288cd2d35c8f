#include "server/modules/feed/waiting_room.h"

#include "server/modules/tuning.h"

#include <vector>

namespace gw::server {

void WaitingRoom::enter(AccountId account, milliseconds wait, Attempt attempt, Done done) {
    const bool last = wait.count() <= 0 || m_waiters.size() >= modules_tuning::feed_waiters_max;
    if (auto response = attempt(last))
        return done(std::move(*response));
    const auto number = ++m_last_number;
    m_waiters.emplace(number, Waiter{account, std::move(attempt), std::move(done)});
    m_by_account.emplace(account, number);
    m_executor.postAfter(wait, [weak = weak_from_this(), number] {
        if (const auto self = weak.lock())
            self->serve(number, true);
    });
}

void WaitingRoom::grown(AccountId account) {
    std::vector<std::uint64_t> numbers;
    const auto [begin, end] = m_by_account.equal_range(account);
    for (auto one = begin; one != end; ++one)
        numbers.push_back(one->second);
    for (const auto number : numbers)
        serve(number, false);
}

void WaitingRoom::serve(std::uint64_t number, bool last) {
    const auto found = m_waiters.find(number);
    if (found == m_waiters.end())
        return;
    auto response = found->second.attempt(last);
    if (!response)
        return;
    const auto [begin, end] = m_by_account.equal_range(found->second.account);
    for (auto one = begin; one != end; ++one) {
        if (one->second != number)
            continue;
        m_by_account.erase(one);
        break;
    }
    const auto done = std::move(found->second.done);
    m_waiters.erase(found);
    done(std::move(*response));
}

} // namespace gw::server
