#pragma once

#include "model/codec/vocabulary.h"
#include "server/module/alarm.h"
#include "server/module/inbox.h"
#include "server/module/module.h"
#include "server/module/timers.h"

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace gw::server {

/// Which modules' facts a decision has looked at, and whether one was not here yet.
struct Asked {
    std::set<std::string> sources = {};
    bool missing = false;
};

/// A module that decides the commands of aggregates by the model's decide and evolve. A command goes through:
/// repeat? -> lane -> dependencies -> its blobs -> decide -> events, settlement and lane mark, all in one
/// transaction (sync.md, Server). A derived module adds its facts and its view rows.
///
/// What its streams want to happen by itself (model/due.h) is kept durably with their states and raised once
/// its time has come by the aggregate's own operator command, decided at the timer's instant. Before a
/// command is decided the timers of its stream up to then are raised, so a stream's events follow their times
/// however late the module runs: after downtime, or when the past is played.
class AggregateModule : public Module {
public:
    void start(const Ports& ports, sql::Database& writer) override;
    Settlement handle(const Submission& submission, Batch& batch) final;
    void raiseTimers() final;

protected:
    const Ports& ports() const { return *m_ports; }

    /// Fills in what deciding may look at besides the aggregate: name_of, gig_of, is_operator, … Each fact
    /// that comes from another module's events notes its source in `asked`, and whether it was missing: then
    /// the command is deferred until that module's events so far have arrived, instead of being rejected for
    /// want of them.
    virtual void addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked);
    /// A rule of this module beside the model's; called before deciding.
    virtual std::optional<Problem> guard(const AnyCommand& command, const Context& context, Batch& batch);
    /// Whether the command waits until its blobs are in the store; else deciding looks at them itself.
    virtual bool waitsForBlobs(const AnyCommand& command) const;
    /// Whether the actor has put the blob into the store (a fact of the files module).
    virtual bool committedBlob(const BlobId& blob, AccountId actor, Batch& batch);
    /// An event `id` has been decided and is about to change `before`: write what depends on both.
    virtual void writing(const AnyEvent& event, const std::optional<AnyState>& before, EventId id,
                         const EventInfo& info, Batch& batch);
    /// An event has been decided: write the module's own view rows.
    virtual void written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch& batch);
    /// An event of a command is in the log: do what follows from it in this module, in the same transaction.
    virtual void follow(const AnyEvent& event, const EventInfo& info, Batch& batch);

    /// Publishes events that need no command (registration, or in reaction to another module's event):
    /// appends them to their stream and folds them. `cause` names the command behind them, if any.
    void publish(const std::vector<AnyEvent>& events, const EventInfo& info, std::optional<CommandId> cause,
                 Batch& batch);
    /// Decides a command of the marketplace itself at `at`, in the running transaction. The same `purpose`
    /// again changes nothing: it gives the command its id.
    Settlement perform(const AnyCommand& command, Instant at, std::string_view purpose, Batch& batch);

private:
    Settlement take(const Submission& submission, bool raises_timers, Batch& batch);
    void raiseDue(Batch& batch);
    bool raiseDueOf(const std::string& lane, Instant until, Batch& batch);
    void keepTimers(const std::string& lane, Batch& batch);
    std::optional<Settlement> repeated(const Submission& submission);
    std::optional<Settlement> outOfLane(const Submission& submission);
    std::optional<Settlement> dependent(const Submission& submission, Batch& batch);
    std::optional<Settlement> withoutBlobs(const Submission& submission, const AnyCommand& command,
                                           Batch& batch);
    Settlement decideNow(const Submission& submission, const AnyCommand& command, Batch& batch);
    bool mustAwait(CommandId command, const Asked& asked, bool rejected);
    Settlement accept(const Submission& submission, const std::vector<AnyEvent>& events, Instant now,
                      Batch& batch);
    Settlement reject(const Submission& submission, const Problem& problem, Batch& batch);
    void settle(const Submission& submission, const protocol::Settled& settled, Group group, Batch& batch);
    Publication folded(const AnyEvent& event, const EventInfo& info, Batch& batch);
    Instant timeOf(const Submission& submission) const;

    std::unique_ptr<Ports> m_ports;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<Timers> m_timers;
    std::shared_ptr<Alarm> m_alarm;
    /// Commands that were deferred for a fact, with the positions of the sources that are waited for: what
    /// those had to tell at the first try, no more.
    std::unordered_map<CommandId, std::map<std::string, Seq>> m_awaiting;
};

} // namespace gw::server
