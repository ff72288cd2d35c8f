#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <cstdint>
#include <functional>
#include <span>

namespace gw {

/// Where time comes from. Injected everywhere; nothing reads the system clock by itself.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall-clock time. On a desktop it is shown and sent, but decides nothing (sync.md, decision 6).
    virtual Instant now() const = 0;
    /// Time that only goes forward, for back-off and time-outs; its zero is arbitrary.
    virtual milliseconds monotonic() const = 0;
};

/// Where randomness comes from: ids, salts, jitter.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    std::uint64_t next64();
};

/// Runs tasks one after another, never inside the call that posts them.
class Executor {
public:
    using Task = std::function<void()>;
    virtual ~Executor() = default;
    virtual void post(Task task) = 0;
    virtual void postAfter(milliseconds delay, Task task) = 0;
};

/// A new UUID v7 of `at`: ordered by time, 74 random bits.
Uuid newUuid(Instant at, Random& random);

template<class SomeId>
SomeId newId(Instant at, Random& random) {
    return SomeId(newUuid(at, random));
}

} // namespace gw
