#include "server/backbone/subscription.h"

#include "server/backbone/tuning.h"

#include <algorithm>

namespace gw::server {

namespace {

/// Whether the trouble lies in the machine and not in the entries: then it is tried for ever.
bool passes(const Problem& problem) {
    static const std::string codes[] = {"disk_full", "io_error", "file_locked", "log_unreadable",
                                        "cannot_open"};
    return std::find(std::begin(codes), std::end(codes), problem.code) != std::end(codes);
}

} // namespace

Subscription::Subscription(std::shared_ptr<Log> log, std::weak_ptr<Consumer> consumer, Executor& executor,
                           Logger logger)
    : m_log(std::move(log))
    , m_consumer(std::move(consumer))
    , m_executor(executor)
    , m_logger(std::move(logger)) {}

void Subscription::follow() {
    m_log->onGrowth([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->wake();
    });
}

void Subscription::wake() {
    if (m_posted.exchange(true))
        return;
    m_executor.post([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_posted = false;
            self->pump();
        }
    });
}

void Subscription::pump() {
    const auto consumer = m_consumer.lock();
    if (m_busy || m_failed || !consumer)
        return;
    m_busy = true;
    if (!m_reader) {
        const auto checkpoint = consumer->checkpoint(source());
        if (!checkpoint)
            return failedOnce(checkpoint.error());
        m_applied = *checkpoint;
        m_reader = m_log->reader();
    }
    auto entries = m_reader->read(m_applied, backbone_tuning::batch_entries);
    if (!entries)
        return failedOnce(entries.error());
    if (entries->empty()) {
        m_busy = false;
        return;
    }
    const Seq through = entries->back().seq;
    consumer->take(source(), std::move(*entries),
                   [weak = weak_from_this(), through](const Result<void>& taken) {
                       if (const auto self = weak.lock())
                           self->taken(taken, through);
                   });
}

void Subscription::taken(const Result<void>& outcome, Seq through) {
    if (!outcome)
        return failedOnce(outcome.error());
    m_failures = 0;
    m_applied = through;
    m_busy = false;
    pump();
}

void Subscription::failedOnce(const Problem& problem) {
    const auto consumer = m_consumer.lock();
    const std::string edge = source() + " -> " + (consumer ? consumer->name() : std::string("(gone)"));
    ++m_failures;
    if (!passes(problem) && m_failures >= backbone_tuning::tries_max) {
        m_failed = true;
        if (m_logger)
            m_logger("subscription " + edge + " stopped after position " + std::to_string(m_applied) + ": " +
                     problem.what);
        return;
    }
    if (m_logger)
        m_logger("subscription " + edge + " tries again: " + problem.what);
    const int doublings = std::min(m_failures - 1, backbone_tuning::retry_doublings_max);
    m_executor.postAfter(milliseconds(backbone_tuning::retry_ms << doublings), [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_busy = false;
            self->pump();
        }
    });
}

} // namespace gw::server
