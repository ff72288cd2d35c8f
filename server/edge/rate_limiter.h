#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>
#include <unordered_map>

namespace gw::server {

/// Token buckets by key: each fills at a rate up to a burst, and a request takes its cost. Any thread.
class RateLimiter {
public:
    using Milliseconds = std::chrono::milliseconds;

    RateLimiter(double rate_per_s, double burst, std::size_t buckets_max);
    /// Takes `cost` from the key's bucket. Zero: taken; otherwise nothing was, and it will be there after the
    /// returned time. `now` is monotonic.
    Milliseconds take(const std::string& key, double cost, Milliseconds now);

private:
    struct Bucket {
        double tokens;
        Milliseconds at;
    };
    void dropFull(Milliseconds now);
    double tokensAt(const Bucket& bucket, Milliseconds now) const;

    const double m_rate_per_ms;
    const double m_burst;
    const std::size_t m_buckets_max;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace gw::server
