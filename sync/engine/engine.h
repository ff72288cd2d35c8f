#pragma once

#include "model/codec/vocabulary.h"
#include "sync/engine/ports.h"
#include "sync/engine/status.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gw::store {
class Profile;
}

namespace gw::sync {

/// The world an engine lives in. All of it must outlive the engine, and all callbacks come on its one thread.
struct Ports {
    const Clock& clock;
    Random& random;
    Executor& executor;
    Network& network;
};

/// The sync engine of one profile: lanes, feed, blobs (sync.md). A state machine around ports: it starts no
/// thread and reads no clock; destroying it between any two steps loses nothing that was acknowledged.
///
///     auto profile = store::Profile::open(...);         // the folder's file
///     Engine engine(ports, **profile);
///     engine.on_changed = ...; engine.start(token);
class Engine {
public:
    Engine(Ports ports, store::Profile& profile);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Begins to sync with this reference token: says hello, pulls, pushes, listens. Call it again with a new
    /// token after signing in once more.
    void start(const std::string& token);
    /// Ends all contact; whatever was in flight becomes in doubt. The engine can be started again.
    void stop();
    /// Pretends that there is no network, for "work offline".
    void setOffline(bool offline);
    /// Forgets all back-off and tries at once: a network came, or the person asks for it.
    void networkChanged();

    /// Decides on the visible state, stores the command durably (database and journal file) with its visible
    /// effect, then wakes the sender. `deps` must be settled ok before it is sent. Problems (nothing is
    /// stored then): those of the domain's rules, "offline" for an online-only command without a connection,
    /// those of the disk.
    Result<CommandId> submit(const AnyCommand& command, const std::vector<CommandId>& deps = {});
    /// Submits `command` in place of a rejected, parked or blocked one, under a new id; the old one leaves
    /// "Needs attention". Problem "not_replaceable" when `old` is none of these.
    Result<CommandId> replace(CommandId old, const AnyCommand& command);
    /// Takes back a command that was never sent. Problem "already_sent" when it may have reached the server.
    Result<void> undo(CommandId id);
    /// Tries now what waits; queues a parked or blocked command again; submits a rejected one under a new id.
    Result<void> retry(CommandId id);
    /// Puts a rejected, parked or blocked command out of "Needs attention"; its content stays in the file.
    Result<void> dismiss(CommandId id);
    /// Keeps a draft under `key`, durably; empty text deletes it.
    Result<void> saveDraft(const std::string& key, const std::string& json);

    /// Copies bytes into the profile's pinned store. Problems: "bad_artefact", "blob_too_large", disk.
    Result<Artefact> pin(const std::string& name, const std::string& media_type, const std::string& bytes);
    /// The same for a file of the person's, of any size up to blob_size_bytes_max: in pieces, between which
    /// everything else goes on. Calls `done` once, later. Problem "cannot_read" beside those above.
    void pinFile(const QString& path, std::function<void(Result<Artefact>)> done);
    /// Local path of a blob's verified bytes; fetches them part by part, resuming, when they are not here.
    /// Calls `done` once, perhaps at once. Problems: "offline", "not_found", "blob_damaged", disk.
    void fetch(const Artefact& artefact, std::function<void(Result<QString>)> done);

    const SyncStatus& status() const;
    /// Estimated server time: the device's clock plus the offset seen at last contact.
    Instant now() const;

    /// The visible state, or the progress of a command, of these streams changed.
    std::function<void(const std::vector<std::string>& streams)> on_changed;
    std::function<void()> on_status;
    /// The server no longer accepts the token; nothing is lost, sending pauses until start() with a new one.
    std::function<void()> on_signed_out;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gw::sync
