#include "server/edge/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace gw::server {

RateLimiter::RateLimiter(double rate_per_s, double burst, std::size_t buckets_max)
    : m_rate_per_ms(rate_per_s / 1000)
    , m_burst(burst)
    , m_buckets_max(buckets_max) {}

RateLimiter::Milliseconds RateLimiter::take(const std::string& key, double cost, Milliseconds now) {
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_buckets_max)
            dropFull(now);
        found = m_buckets.emplace(key, Bucket{m_burst, now}).first;
    }
    auto& bucket = found->second;
    bucket = {tokensAt(bucket, now), now};
    // A cost above the burst is asked of a full bucket only; otherwise it could never be paid.
    const double price = std::min(cost, m_burst);
    if (bucket.tokens >= price) {
        bucket.tokens -= price;
        return Milliseconds(0);
    }
    const double wait_ms = std::ceil((price - bucket.tokens) / m_rate_per_ms);
    return Milliseconds(std::max<std::int64_t>(1, static_cast<std::int64_t>(wait_ms)));
}

double RateLimiter::tokensAt(const Bucket& bucket, Milliseconds now) const {
    const auto passed = static_cast<double>((now - bucket.at).count());
    return std::min(m_burst, bucket.tokens + passed * m_rate_per_ms);
}

void RateLimiter::dropFull(Milliseconds now) {
    std::erase_if(m_buckets, [&](const auto& entry) { return tokensAt(entry.second, now) >= m_burst; });
    // Full of buckets in use: somebody floods with many keys. Starting over bounds the memory and forgives.
    if (m_buckets.size() >= m_buckets_max)
        m_buckets.clear();
}

} // namespace gw::server
