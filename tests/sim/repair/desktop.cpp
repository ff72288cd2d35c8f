#include "tests/sim/repair/desktop.h"

#include "sync/store/folder_disk.h"
#include "sync/views/migrations.h"

#include <QDir>
#include <QFile>

namespace gw::sim {

using namespace std::chrono_literals;

void Desktop::Gate::send(protocol::Request request, Done done) {
    if (is_pulling_only && request.method != "GET")
        return m_executor.post([done = std::move(done)] { done({}); });
    m_device.network().send(std::move(request), std::move(done));
}

Desktop::Desktop(World& world, Device& device)
    : m_world(world)
    , m_device(device)
    , m_network(device, world.executor()) {
    device.engine().stop();
    device.network().on_poke = [this](std::uint64_t head) {
        if (m_network.on_poke)
            m_network.on_poke(head);
    };
    device.network().on_live = [this](bool live) {
        if (m_network.on_live)
            m_network.on_live(live);
    };
}

Result<void> Desktop::open(store::Profile::Trust trust) {
    auto profile =
        store::Profile::open(std::make_unique<store::FolderDisk>(m_folder->path()), views::fileMigrations(),
                             {m_device.account(), m_device.profile().owner().device}, m_random, trust);
    if (!profile)
        return profile.error();
    m_profile = std::move(*profile);
    m_engine = std::make_unique<sync::Engine>(
        sync::Ports{m_world.clock(), m_random, m_world.executor(), m_network}, *m_profile);
    m_engine->start(m_device.token());
    return {};
}

void Desktop::close() {
    m_engine.reset();
    m_profile.reset();
}

bool Desktop::catchesUp() {
    connect(true);
    const auto head = m_world.serverFeed(m_device).size();
    m_engine->networkChanged();
    return m_world.runUntil([&] { return m_profile->meta().cursor().pos == head; }, 60s);
}

bool Desktop::settles() {
    connect(true);
    m_engine->networkChanged();
    return m_world.runUntil([this] { return !m_profile->outbox().hasUnsettled(); }, 120s);
}

CommandId Desktop::submit(const AnyCommand& command) {
    const auto id = m_engine->submit(command).value();
    m_world.run(10ms);
    return id;
}

QStringList Desktop::database() {
    return {QStringLiteral("studio.db"), QStringLiteral("studio.db-wal"), QStringLiteral("studio.db-shm")};
}

QStringList Desktop::journal() { return {QStringLiteral("outbox.journal")}; }

std::unique_ptr<QTemporaryDir> Desktop::copy() const {
    auto folder = std::make_unique<QTemporaryDir>();
    for (const auto& name : database() + journal())
        QFile::copy(m_folder->filePath(name), folder->filePath(name));
    return folder;
}

void Desktop::putBack(const QTemporaryDir& copy, const QStringList& files) {
    for (const auto& name : files) {
        QFile::remove(m_folder->filePath(name));
        QFile::copy(copy.filePath(name), m_folder->filePath(name));
    }
}

int Desktop::settlements(CommandId id) {
    int count = 0;
    for (const auto& item : m_world.serverFeed(m_device)) {
        if (item.kind == protocol::ItemKind::settled)
            count += protocol::decodeSettled(item.body).value().command == id ? 1 : 0;
    }
    return count;
}

} // namespace gw::sim
