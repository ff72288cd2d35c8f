#include "sync/engine/breaker.h"

#include "sync/engine/backoff.h"
#include "sync/engine/tuning.h"

namespace gw::sync {

void Breaker::pause(milliseconds now, milliseconds retry_after, Random& random) {
    m_paused_until = std::max(m_paused_until, now + backoffDelay(++m_failures, retry_after, random));
    m_is_open = m_is_open || m_failures >= tuning::pauses_of_outage;
}

bool Breaker::failAlone(std::int64_t lane) {
    m_failed_alone.insert(lane);
    m_is_open = m_failed_alone.size() >= tuning::lanes_of_outage;
    return m_is_open;
}

void Breaker::succeed() { *this = {}; }

} // namespace gw::sync
