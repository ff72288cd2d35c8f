#include "server/modules/files/part_collector.h"

#include "server/modules/files/blob_table.h"
#include "server/modules/files/tuning.h"

namespace gw::server {

namespace {

constexpr int first_bytes = 256;

} // namespace

void PartCollector::start() { runAfter(files_tuning::collect_first); }

void PartCollector::runAfter(milliseconds time) {
    m_ports.worker.postAfter(time, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->expire();
    });
}

void PartCollector::submit(std::function<void(Batch&)> job, std::function<void(PartCollector&)> then) {
    const bool is_queued = m_ports.submit(
        {.run = std::move(job),
         .done = [weak = weak_from_this(), then = std::move(then)](const Result<void>& written) {
             const auto self = weak.lock();
             if (!self)
                 return;
             if (written)
                 return then(*self);
             self->m_doomed.clear();
             self->runAfter(files_tuning::collect_every);
         }});
    if (!is_queued)
        runAfter(files_tuning::collect_every);
}

void PartCollector::expire() {
    auto expired = std::make_shared<int>(0);
    submit(
        [expired, before = m_ports.clock.now() - files_tuning::upload_kept](Batch& batch) {
            *expired = BlobTable(batch.database()).expire(before, files_tuning::expired_at_once);
        },
        [expired](PartCollector& self) {
            *expired == files_tuning::expired_at_once ? self.expire() : self.sweep(0);
        });
}

void PartCollector::sweep(int first_byte) {
    if (first_byte == first_bytes)
        return runAfter(files_tuning::collect_every);
    m_disk.post([weak = weak_from_this(), first_byte] {
        if (const auto self = weak.lock())
            self->judge(first_byte, self->m_store.list(static_cast<std::uint8_t>(first_byte)));
    });
}

void PartCollector::judge(int first_byte, const Digests& stored) {
    if (stored.empty())
        return sweep(first_byte + 1);
    auto doomed = std::make_shared<Digests>();
    submit(
        [weak = weak_from_this(), stored, doomed](Batch& batch) {
            const auto self = weak.lock();
            if (!self)
                return;
            *doomed = BlobTable(batch.database()).unknown(stored);
            self->m_doomed = {doomed->begin(), doomed->end()};
        },
        [first_byte, doomed](PartCollector& self) {
            doomed->empty() ? self.sweep(first_byte + 1) : self.remove(first_byte, *doomed);
        });
}

void PartCollector::remove(int first_byte, const Digests& doomed) {
    m_disk.post([weak = weak_from_this(), first_byte, doomed] {
        const auto self = weak.lock();
        if (!self)
            return;
        for (const auto& digest : doomed)
            self->m_store.remove(digest);
        // As a job, so that it comes after those of the uploads that found the files still there.
        self->submit(
            [weak](Batch&) {
                if (const auto alive = weak.lock())
                    alive->m_doomed.clear();
            },
            [first_byte](PartCollector& alive) { alive.sweep(first_byte + 1); });
    });
}

} // namespace gw::server
