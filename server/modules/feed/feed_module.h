#pragma once

#include "server/module/module.h"
#include "server/modules/feed/feed_page.h"
#include "server/modules/feed/feed_writer.h"
#include "server/modules/feed/waiting_room.h"

#include <memory>

namespace gw::server {

/// What each account gets to know: all modules' events for their audience and settlements for their actor, in
/// one dense, chained feed per account (sync.md).
class FeedModule : public Module, public std::enable_shared_from_this<FeedModule> {
public:
    using HeadMoved = std::function<void(AccountId account, std::uint64_t head)>;
    /// `head_moved` is called on the worker's executor, after the growth is durable.
    explicit FeedModule(HeadMoved head_moved)
        : m_head_moved(std::move(head_moved)) {}

    const topology::Declaration& declaration() const override;
    std::vector<sql::Migration> migrations() const override;
    void start(const Ports& ports, sql::Database& writer) override;
    void apply(const std::string& source, const Entry& entry, Batch& batch) override;
    void beforeCommit(Batch& batch) override;
    void committed() override;
    void rolledBack() override;
    void answer(Call call, sql::Database& reader, Answer done) override;

private:
    void answerPage(const Call& call, sql::Database& reader, Answer done);
    void answerHello(const Call& call, sql::Database& reader, Answer done);

    HeadMoved m_head_moved;
    std::unique_ptr<Ports> m_ports;
    std::unique_ptr<feed::FeedWriter> m_writer;
    std::shared_ptr<WaitingRoom> m_waiting; ///< used on the service's executor
};

} // namespace gw::server
