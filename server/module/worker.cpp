#include "server/module/worker.h"

#include "server/module/tuning.h"

namespace gw::server {

namespace {

/// Whether the file itself cannot be written now: then each job alone would fail in the same way.
bool concernsTheFile(const Problem& problem) {
    return problem.code == "disk_full" || problem.code == "io_error" || problem.code == "damaged_file" ||
           problem.code == "file_locked";
}

} // namespace

Worker::Worker(std::shared_ptr<Body> body, std::shared_ptr<Module> module, Executor& executor)
    : m_body(std::move(body))
    , m_module(std::move(module))
    , m_executor(executor) {}

bool Worker::submit(Job job, bool internal) {
    {
        const std::lock_guard lock(m_mutex);
        if (!internal && m_queue.size() >= module_tuning::queue_jobs_max)
            return false;
        m_queue.push_back(std::move(job));
        if (m_scheduled)
            return true;
        m_scheduled = true;
    }
    schedule();
    return true;
}

void Worker::schedule() {
    m_executor.post([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->run();
    });
}

void Worker::run() {
    const Seq before = m_body->head();
    Jobs jobs = takeBatch();
    const auto outcome = attempt(jobs);
    m_failing = !outcome && concernsTheFile(outcome.error());
    if (outcome || jobs.size() == 1 || m_failing) {
        finish(jobs, outcome);
    } else {
        for (auto& job : jobs)
            finish({&job, 1}, attempt({&job, 1}));
    }
    if (m_body->head() != before && on_growth)
        on_growth();
    const std::lock_guard lock(m_mutex);
    m_scheduled = !m_queue.empty();
    if (m_scheduled)
        schedule();
}

std::vector<Job> Worker::takeBatch() {
    const std::lock_guard lock(m_mutex);
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_queue.size(), module_tuning::batch_jobs_max));
    Jobs jobs(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(m_queue.begin() + count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    return jobs;
}

Result<void> Worker::attempt(std::span<Job> jobs) {
    try {
        m_body->transaction([&](Batch& batch) {
            for (const auto& job : jobs)
                job.run(batch);
            m_module->beforeCommit(batch);
        });
        m_module->committed();
        return {};
    } catch (const sql::SqlError& error) {
        m_module->rolledBack();
        return error.problem();
    } catch (const std::exception& error) {
        m_module->rolledBack();
        return Problem{.code = "job_failed", .what = error.what()};
    }
}

void Worker::finish(std::span<Job> jobs, const Result<void>& outcome) {
    for (const auto& job : jobs)
        if (job.done)
            job.done(outcome);
}

} // namespace gw::server
