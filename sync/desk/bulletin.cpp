#include "sync/desk/bulletin.h"

#include <utility>

namespace gw::sync {

template<class Change>
void Bulletin::add(Change change) {
    {
        const std::lock_guard lock(m_mutex);
        change();
        if (std::exchange(m_is_awake, true))
            return;
    }
    m_wake();
}

void Bulletin::addChanged(const std::vector<std::string>& streams) {
    add([&] { m_changed.insert(streams.begin(), streams.end()); });
}

void Bulletin::setStatus(const SyncStatus& status, milliseconds offset) {
    add([&] {
        m_status = status;
        m_offset = offset;
        m_news.status = true;
    });
}

void Bulletin::addSignedOut() {
    add([&] { m_news.signed_out = true; });
}

void Bulletin::addFailure(Problem problem) {
    add([&] { m_news.failures.push_back(std::move(problem)); });
}

void Bulletin::addRepair(const QString& notice) {
    add([&] {
        m_notice = notice;
        m_news.repaired = true;
    });
}

Bulletin::News Bulletin::take() {
    const std::lock_guard lock(m_mutex);
    m_is_awake = false;
    auto news = std::exchange(m_news, {});
    for (const auto& stream : std::exchange(m_changed, {}))
        news.changed << QString::fromStdString(stream);
    return news;
}

SyncStatus Bulletin::status() const {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

QString Bulletin::notice() const {
    const std::lock_guard lock(m_mutex);
    return m_notice;
}

milliseconds Bulletin::serverOffset() const {
    const std::lock_guard lock(m_mutex);
    return m_offset;
}

} // namespace gw::sync
