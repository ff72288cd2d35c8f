#include "ui/drafts/draft_keeper.h"

#include "ui/drafts/tuning.h"

#include <QTimer>

#include <utility>

namespace gw::ui {

DraftKeeper::DraftKeeper(Save save, QObject* parent)
    : QObject(parent)
    , m_save(std::move(save))
    , m_pause(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(draft_pause_ms);
    connect(m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() { flush(); }

void DraftKeeper::setKey(const std::string& key) {
    flush();
    m_key = key;
}

void DraftKeeper::keep(const std::string& json) {
    if (m_key.empty())
        return;
    m_waiting = json;
    m_waits = true;
    m_pause->start();
}

void DraftKeeper::forget() {
    if (m_key.empty())
        return;
    m_waiting.clear();
    m_waits = true;
    flush();
}

void DraftKeeper::flush() {
    if (!std::exchange(m_waits, false))
        return;
    m_pause->stop();
    m_save(m_key, m_waiting);
}

} // namespace gw::ui
