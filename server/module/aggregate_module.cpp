#include "server/module/aggregate_module.h"

#include "server/module/marketplace_account.h"
#include "server/module/tuning.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {

using protocol::Taken;

Settlement deferred(const Submission& submission, std::string code) {
    return {{.id = submission.command.id,
             .taken = Taken::defer,
             .ms = module_tuning::defer_ms,
             .problem_code = std::move(code)}};
}

} // namespace

void AggregateModule::start(const Ports& ports, sql::Database& writer) {
    m_ports = std::make_unique<Ports>(ports);
    m_inbox = std::make_unique<Inbox>(writer);
    m_timers = std::make_unique<Timers>(writer);
    m_alarm = std::make_shared<Alarm>(ports.clock, ports.worker, [this] { raiseTimers(); });
}

void AggregateModule::addFacts(Context&, const AnyCommand&, Batch&, Asked&) {}
std::optional<Problem> AggregateModule::guard(const AnyCommand&, const Context&, Batch&) {
    return std::nullopt;
}
bool AggregateModule::waitsForBlobs(const AnyCommand&) const { return true; }
bool AggregateModule::committedBlob(const BlobId&, AccountId, Batch&) { return true; }
void AggregateModule::writing(const AnyEvent&, const std::optional<AnyState>&, EventId, const EventInfo&,
                              Batch&) {}
void AggregateModule::written(const AnyEvent&, const AnyState&, const EventInfo&, Batch&) {}
void AggregateModule::follow(const AnyEvent&, const EventInfo&, Batch&) {}

Settlement AggregateModule::handle(const Submission& submission, Batch& batch) {
    return take(submission, true, batch);
}

Settlement AggregateModule::take(const Submission& submission, bool raises_timers, Batch& batch) {
    if (auto known = repeated(submission))
        return *known;
    if (auto held = outOfLane(submission))
        return *held;
    if (auto waiting = dependent(submission, batch))
        return *waiting;
    const auto& command = submission.command;
    const auto decoded = decodeCommand(command.type, command.version, command.args);
    if (!decoded)
        return reject(submission, decoded.error(), batch);
    if (streamOf(*decoded) != command.lane)
        return reject(
            submission,
            {.code = "wrong_lane",
             .what = "The command came in the lane of another thing. It is kept; update the program."},
            batch);
    if (auto waiting = withoutBlobs(submission, *decoded, batch))
        return *waiting;
    if (raises_timers)
        raiseDueOf(command.lane, timeOf(submission), batch);
    return decideNow(submission, *decoded, batch);
}

std::optional<Settlement> AggregateModule::repeated(const Submission& submission) {
    const auto known = m_inbox->find(submission.command.id);
    if (!known)
        return std::nullopt;
    if (known->payload != payloadOf(submission))
        return Settlement{
            {.id = submission.command.id, .taken = Taken::park, .problem_code = "command_conflict"}};
    return Settlement{{.id = submission.command.id, .taken = Taken::duplicate}, m_inbox->rejectionOf(*known)};
}

std::optional<Settlement> AggregateModule::outOfLane(const Submission& submission) {
    if (!submission.origin)
        return std::nullopt;
    const auto want = m_inbox->laneMark(submission) + 1;
    if (submission.command.seq == want)
        return std::nullopt;
    // A lower seq under an unknown id comes from a device that was restored from a backup: it sees that
    // more is wanted than it ever sent, and takes a new incarnation (sync.md, Messages).
    return Settlement{{.id = submission.command.id, .taken = Taken::hold, .want = want}};
}

std::optional<Settlement> AggregateModule::dependent(const Submission& submission, Batch& batch) {
    for (const auto& dep : submission.command.deps) {
        const auto known = m_inbox->find(dep);
        if (!known)
            return deferred(submission, "waits_for_command");
        if (!known->ok)
            return reject(submission,
                          {.code = "blocked_by_dependency",
                           .what = "An earlier step that this one needs was not accepted. It is kept: settle "
                                   "the earlier one first, then send this again.",
                           .retry = Retry::after_edit},
                          batch);
    }
    return std::nullopt;
}

std::optional<Settlement> AggregateModule::withoutBlobs(const Submission& submission,
                                                        const AnyCommand& command, Batch& batch) {
    if (!waitsForBlobs(command))
        return std::nullopt;
    for (const auto& blob : blobsOf(command))
        if (!committedBlob(blob, submission.actor, batch))
            return deferred(submission, "waits_for_blob");
    return std::nullopt;
}

Settlement AggregateModule::decideNow(const Submission& submission, const AnyCommand& command, Batch& batch) {
    Context context{.actor = submission.actor,
                    .now = timeOf(submission),
                    .is_operator = submission.actor == marketplace_account,
                    .policy = m_ports->policy};
    context.issued_at = submission.command.issued_at;
    Asked asked;
    addFacts(context, command, batch, asked);
    auto problem = guard(command, context, batch);
    Result<std::vector<AnyEvent>> decided =
        problem ? Result<std::vector<AnyEvent>>(std::move(*problem))
                : decide(batch.streams().at(submission.command.lane).state, command, context);
    if (mustAwait(submission.command.id, asked, !decided))
        return deferred(submission, "waits_for_fact");
    if (!decided)
        return reject(submission, decided.error(), batch);
    return accept(submission, *decided, context.now, batch);
}

bool AggregateModule::mustAwait(CommandId command, const Asked& asked, bool rejected) {
    const auto known = m_awaiting.find(command);
    bool behind = false;
    std::map<std::string, Seq> wanted;
    if (rejected || asked.missing) {
        for (const auto& source : asked.sources) {
            const Seq target = known != m_awaiting.end() && known->second.contains(source)
                                   ? known->second.at(source)
                                   : m_ports->head_of(source);
            behind = behind || m_ports->applied_of(source) < target;
            wanted.emplace(source, target);
        }
    }
    if (known != m_awaiting.end())
        m_awaiting.erase(known);
    if (behind) {
        if (m_awaiting.size() >= module_tuning::awaiting_commands_max)
            m_awaiting.clear();
        m_awaiting.emplace(command, std::move(wanted));
    }
    return behind;
}

Settlement AggregateModule::accept(const Submission& submission, const std::vector<AnyEvent>& events,
                                   Instant now, Batch& batch) {
    const auto version = batch.streams().at(submission.command.lane).version;
    Group group{submission.actor, now, submission.command.id};
    protocol::Settled settled{.command = submission.command.id, .rejected = {}, .events = {}};
    for (const auto& event : events) {
        group.entries.push_back(folded(event, {now, submission.actor}, batch));
        settled.events.push_back(version + group.entries.size());
    }
    settle(submission, settled, std::move(group), batch);
    keepTimers(submission.command.lane, batch);
    for (const auto& event : events)
        follow(event, {now, submission.actor}, batch);
    return {{.id = submission.command.id, .taken = Taken::accepted}};
}

Settlement AggregateModule::reject(const Submission& submission, const Problem& problem, Batch& batch) {
    settle(submission, {.command = submission.command.id, .rejected = problem, .events = {}},
           {submission.actor, timeOf(submission), submission.command.id}, batch);
    return {{.id = submission.command.id, .taken = Taken::accepted}, problem};
}

void AggregateModule::settle(const Submission& submission, const protocol::Settled& settled, Group group,
                             Batch& batch) {
    std::vector<AccountId> audience;
    if (submission.actor != marketplace_account)
        audience.push_back(submission.actor);
    group.entries.push_back({.kind = protocol::ItemKind::settled,
                             .stream = submission.command.lane,
                             .type = "Settled",
                             .body = boost::json::serialize(protocol::encodeSettled(settled)),
                             .audience = std::move(audience)});
    const Seq seq = batch.publish(group);
    m_inbox->remember(submission.command.id, {payloadOf(submission), !settled.rejected, seq});
    if (submission.origin)
        m_inbox->moveLaneMark(submission);
}

void AggregateModule::publish(const std::vector<AnyEvent>& events, const EventInfo& info,
                              std::optional<CommandId> cause, Batch& batch) {
    Group group{info.actor, info.time, cause};
    for (const auto& event : events)
        group.entries.push_back(folded(event, info, batch));
    batch.publish(group);
    for (const auto& event : events)
        keepTimers(streamOf(event), batch);
}

Publication AggregateModule::folded(const AnyEvent& event, const EventInfo& info, Batch& batch) {
    auto& stream = batch.streams().at(streamOf(event));
    batch.streams().touch(stream);
    const auto id = newId<EventId>(info.time, m_ports->random);
    writing(event, stream.state, id, info, batch);
    stream.state = evolve(std::move(stream.state), event, info);
    written(event, *stream.state, info, batch);
    auto encoded = encode(event);
    return {.stream = stream.name,
            .type = std::move(encoded.type),
            .version = encoded.version,
            .body = boost::json::serialize(encoded.body),
            .audience = audienceOf(event, *stream.state),
            .id = id};
}

Instant AggregateModule::timeOf(const Submission& submission) const {
    return submission.at.value_or(m_ports->clock.now());
}

} // namespace gw::server
