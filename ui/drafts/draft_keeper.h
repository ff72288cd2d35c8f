#pragma once

#include <QObject>

#include <functional>
#include <string>

class QTimer;

namespace gw::ui {

/// Keeps what is being written: saves it when typing pauses, when another thing is opened and at the end.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// Empty json deletes, as in Desk::saveDraft.
    using Save = std::function<void(const std::string& key, const std::string& json)>;
    explicit DraftKeeper(Save save, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// What follows belongs to `key`; whatever still waits is saved under the old one.
    void setKey(const std::string& key);
    const std::string& key() const { return m_key; }
    /// The draft is now this. Saved soon.
    void keep(const std::string& json);
    /// The draft has become a command: there is none any more.
    void forget();
    /// Saves at once what waits.
    void flush();

private:
    Save m_save;
    std::string m_key;
    std::string m_waiting;
    bool m_waits = false;
    QTimer* m_pause;
};

} // namespace gw::ui
