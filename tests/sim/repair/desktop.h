#pragma once

#include "tests/sim/world/world.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gw::sim {

/// A desktop over a real folder, which can be copied, damaged and put back between two starts. It takes the
/// place of a device of the world: its account, its network, its token.
class Desktop {
public:
    Desktop(World& world, Device& device);

    /// Opens the profile and starts the engine.
    Result<void> open(store::Profile::Trust trust = store::Profile::Trust::as_found);
    /// Ends the engine and closes the file.
    void close();
    bool isOpen() const { return m_engine != nullptr; }
    void connect(bool connected) { m_device.network().setConnected(connected); }
    /// Lets through what asks and nothing that changes the server.
    void onlyPull(bool only) { m_network.is_pulling_only = only; }
    /// Waits until nothing of the desktop's own is unsettled, or until it has the server's newest position.
    bool settles();
    bool catchesUp();

    CommandId submit(const AnyCommand& command);
    /// The folder's files, and what they become.
    QString path(const char* file) const { return m_folder->filePath(QString::fromLatin1(file)); }
    /// A copy of the folder; `putBack` makes this folder equal to it again, in the files named.
    std::unique_ptr<QTemporaryDir> copy() const;
    void putBack(const QTemporaryDir& copy, const QStringList& files);
    static QStringList database();
    static QStringList journal();

    store::Profile& profile() { return *m_profile; }
    sync::Engine& engine() { return *m_engine; }
    Device& device() { return m_device; }
    /// How often the server has settled a command.
    int settlements(CommandId id);

private:
    /// Stands before the device's network.
    class Gate : public sync::Network {
    public:
        Gate(Device& device, Executor& executor)
            : m_device(device)
            , m_executor(executor) {}
        void send(protocol::Request request, Done done) override;
        void listen(const std::string& token) override { m_device.network().listen(token); }
        bool is_pulling_only = false;

    private:
        Device& m_device;
        Executor& m_executor;
    };

    World& m_world;
    Device& m_device;
    Gate m_network;
    SeededRandom m_random{99};
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<store::Profile> m_profile = {};
    std::unique_ptr<sync::Engine> m_engine = {};
};

} // namespace gw::sim
