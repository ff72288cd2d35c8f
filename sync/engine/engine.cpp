#include "sync/engine/engine.h"

#include "sync/engine/collector.h"
#include "sync/engine/issuer.h"
#include "sync/engine/pinner.h"
#include "sync/engine/read_status.h"

#include <utility>

namespace gw::sync {

using store::CommandState;

/// The parts and the wires between them.
class Engine::Parts {
public:
    Parts(Engine& engine, Ports ports, store::Profile& its_profile)
        : m_engine(engine)
        , profile(its_profile)
        , link(ports, profile)
        , replay(profile)
        , applier(profile, replay)
        , puller(link, profile, applier)
        , pusher(link, profile, replay)
        , uploader(link, profile)
        , downloader(link, profile)
        , pinner(link, profile)
        , collector(link, profile)
        , issuer(link, profile, replay) {
        wireNetwork(ports.network);
        wireParts();
        if (profile.meta().needsReplay())
            recover();
    }

    ~Parts() {
        link.ports().network.on_poke = {};
        link.ports().network.on_live = {};
    }

    void changed(const std::vector<std::string>& streams) {
        if (m_engine.on_changed && !streams.empty())
            m_engine.on_changed(streams);
        refreshStatus();
    }

    void refreshStatus() {
        auto now = readStatus(link, profile, puller, pusher, uploader);
        if (now == status)
            return;
        status = std::move(now);
        if (m_engine.on_status)
            m_engine.on_status();
    }

    /// Something was put into the outbox or moved in it.
    void outboxMoved(const std::string& lane) {
        changed({lane});
        pusher.wake();
    }

    /// What a repair has changed, told when the engine starts.
    std::vector<std::string> recovered = {};

private:
    void recover() {
        auto streams = applier.recover(link.deviceNow());
        if (streams)
            recovered = std::move(*streams);
        else
            link.setTrouble(streams.error().what);
    }

    void wireNetwork(Network& network) {
        network.on_poke = [this](std::uint64_t head) {
            puller.serverSeen(head);
            pusher.serverSeen();
        };
        network.on_live = [this](bool live) {
            link.setLive(live);
            if (live)
                m_engine.networkChanged();
            else
                puller.wake(); // a question tells whether the server is gone
        };
    }

    void wireParts() {
        link.on_change = [this] { refreshStatus(); };
        link.on_reached = [this] {
            pusher.wake();
            uploader.wake();
        };
        link.on_signed_out = [this] {
            refreshStatus();
            if (m_engine.on_signed_out)
                m_engine.on_signed_out();
        };
        puller.on_applied = [this](const std::vector<std::string>& streams) {
            changed(streams);
            pusher.wake();
        };
        puller.on_new_epoch = [this] { pusher.startAnew(); };
        puller.on_change = [this] { refreshStatus(); };
        pusher.on_moved = [this](const std::vector<std::string>& lanes) { changed(lanes); };
        pusher.on_taken = [this] { puller.wake(); };
        pusher.on_lost = [this] { puller.wake(); };
        pusher.on_blobs_wanted = [this] { uploader.wake(); };
        uploader.must_wait = [this] { return pusher.isSending(); };
        uploader.on_committed = [this](BlobId blob) { pusher.blobCommitted(blob); };
        uploader.on_change = [this] { refreshStatus(); };
        uploader.on_refused = [this](BlobId blob, const Problem& problem) {
            if (const auto lanes = issuer.parkNeeding(blob, problem))
                changed(*lanes);
            uploader.wake();
        };
        pinner.on_pinned = [this](BlobId blob) {
            collector.protect(blob);
            uploader.forgive(blob);
        };
    }

    Engine& m_engine;

public:
    store::Profile& profile;
    Link link;
    Replay replay;
    Applier applier;
    Puller puller;
    Pusher pusher;
    Uploader uploader;
    Downloader downloader;
    Pinner pinner;
    Collector collector;
    Issuer issuer;
    SyncStatus status = {};
};

Engine::Engine(Ports ports, store::Profile& profile)
    : m_parts(std::make_unique<Parts>(*this, ports, profile)) {
    m_parts->refreshStatus();
}

Engine::~Engine() = default;

void Engine::start(const std::string& token) {
    m_parts->link.open(token);
    m_parts->puller.start();
    m_parts->uploader.start();
    m_parts->pusher.start();
    m_parts->collector.start();
    m_parts->changed(std::exchange(m_parts->recovered, {}));
}

void Engine::stop() {
    m_parts->pusher.stop();
    m_parts->puller.stop();
    m_parts->uploader.stop();
    m_parts->downloader.stop();
    m_parts->link.close();
}

void Engine::setOffline(bool offline) {
    auto& parts = *m_parts;
    if (offline) {
        parts.pusher.stop();
        parts.puller.stop();
        parts.uploader.stop();
        parts.downloader.stop();
    }
    parts.link.setOffline(offline);
    if (!offline && parts.link.isUsable()) {
        parts.puller.start();
        parts.uploader.start();
        parts.pusher.start();
    }
    parts.refreshStatus();
}

void Engine::networkChanged() {
    m_parts->puller.reset();
    m_parts->uploader.reset();
    m_parts->pusher.hurryAll();
}

Result<CommandId> Engine::submit(const AnyCommand& command, const std::vector<CommandId>& deps) {
    const auto id = m_parts->issuer.submit(command, deps, {});
    if (id)
        m_parts->outboxMoved(streamOf(command));
    return id;
}

Result<CommandId> Engine::replace(CommandId old, const AnyCommand& command) {
    const auto entry = m_parts->profile.outbox().find(old);
    if (!entry || !needsPerson(entry->state))
        return Problem{.code = "not_replaceable",
                       .what = "Only something that was refused or is stuck can be changed and sent again. "
                               "Nothing was changed."};
    const auto id = m_parts->issuer.submit(command, {}, old);
    if (id) {
        static_cast<void>(m_parts->profile.journal().recordState(old, entry->state, entry->problem, true));
        m_parts->outboxMoved(streamOf(command));
    }
    return id;
}

Result<void> Engine::undo(CommandId id) {
    const auto entry = m_parts->profile.outbox().find(id);
    const auto done = m_parts->issuer.undo(id);
    if (done)
        m_parts->outboxMoved(entry->lane);
    return done;
}

Result<void> Engine::retry(CommandId id) {
    const auto entry = m_parts->profile.outbox().find(id);
    if (!entry)
        return Problem{.code = "not_found", .what = "This is settled already. Nothing was changed."};
    if (entry->state == CommandState::rejected) {
        const auto command = entry->decoded();
        if (!command)
            return command.error();
        const auto again = replace(id, *command);
        return again ? Result<void>() : Result<void>(again.error());
    }
    if (needsPerson(entry->state)) {
        if (const auto queued = m_parts->issuer.requeue(*entry); !queued)
            return queued;
    }
    m_parts->changed({entry->lane});
    m_parts->uploader.reset();
    m_parts->pusher.hurry(entry->stream);
    return {};
}

Result<void> Engine::dismiss(CommandId id) {
    const auto entry = m_parts->profile.outbox().find(id);
    const auto done = m_parts->issuer.dismiss(id);
    if (done)
        m_parts->changed({entry->lane});
    return done;
}

Result<void> Engine::saveDraft(const std::string& key, const std::string& json) {
    return m_parts->issuer.saveDraft(key, json);
}

Result<Artefact> Engine::pin(const std::string& name, const std::string& media_type,
                             const std::string& bytes) {
    return m_parts->pinner.pin(name, media_type, bytes);
}

void Engine::pinFile(const QString& path, std::function<void(Result<Artefact>)> done) {
    m_parts->pinner.pinFile(path, std::move(done));
}

void Engine::fetch(const Artefact& artefact, std::function<void(Result<QString>)> done) {
    m_parts->downloader.fetch(artefact, std::move(done));
}

const SyncStatus& Engine::status() const { return m_parts->status; }

Instant Engine::now() const { return m_parts->link.now(); }

} // namespace gw::sync
