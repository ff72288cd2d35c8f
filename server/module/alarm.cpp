#include "server/module/alarm.h"

#include "server/module/tuning.h"

#include <algorithm>

namespace gw::server {

void Alarm::set(Instant at) {
    if (m_at && *m_at <= at)
        return;
    m_at = at;
    wait();
}

void Alarm::wait() {
    const auto delay =
        std::clamp(*m_at - m_clock.now(), milliseconds(0), milliseconds(module_tuning::timer_check_ms));
    m_executor.postAfter(delay, [weak = weak_from_this(), number = ++m_waits] {
        const auto self = weak.lock();
        if (self && self->m_waits == number)
            self->look();
    });
}

void Alarm::look() {
    if (!m_at)
        return;
    if (m_clock.now() < *m_at)
        return wait();
    m_at.reset();
    m_ring();
}

} // namespace gw::server
