#pragma once

#include "server/module/module.h"
#include "server/modules/files/part_store.h"

#include <memory>
#include <set>
#include <vector>

namespace gw::server {

/// Removes the parts that nothing refers to: neither a committed blob nor an upload that was spoken of within
/// upload_kept (server time). Runs every collect_every, a slice at a time.
///
/// The tables decide: a part whose last reason has gone loses its row, and files without a row are removed
/// afterwards. The worker says which, and until the disk has done it such a part is doomed: an upload that
/// finds its file there is told to come again, so that no row ever stands for a file that is being removed.
class PartCollector : public std::enable_shared_from_this<PartCollector> {
public:
    PartCollector(const Ports& ports, Executor& disk, PartStore& store)
        : m_ports(ports)
        , m_disk(disk)
        , m_store(store) {}

    /// Waits for the first run; from then on it goes by itself.
    void start();
    /// Whether this part's file is about to be removed; in the worker's jobs.
    bool isDoomed(const PartDigest& digest) const { return m_doomed.contains(digest); }

private:
    using Digests = std::vector<PartDigest>;
    void runAfter(milliseconds time);
    /// Forgets uploads and rows, then goes on to the files.
    void expire();
    /// Looks at the files whose digests begin with this byte, then at the next.
    void sweep(int first_byte);
    void judge(int first_byte, const Digests& stored);
    void remove(int first_byte, const Digests& doomed);
    /// Queues a job; `then` runs on the worker's executor when it is durable. A run that cannot go on ends.
    void submit(std::function<void(Batch&)> job, std::function<void(PartCollector&)> then);

    Ports m_ports;
    Executor& m_disk;
    PartStore& m_store; ///< used on the disk executor
    std::set<PartDigest> m_doomed = {};
};

} // namespace gw::server
