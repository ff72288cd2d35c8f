#include "ui/widgets/windowed_model.h"

#include "ui/widgets/tuning.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace gw::ui {

WindowedModel::WindowedModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void WindowedModel::restart() {
    beginResetModel();
    ++m_ticket;
    m_total = 0;
    m_loaded = false;
    m_wanted.clear();
    m_asked.clear();
    m_stale.clear();
    m_seen.clear();
    dropAll();
    endResetModel();
    m_asked.insert(0);
    request(0, m_ticket);
}

void WindowedModel::refresh() {
    if (!m_loaded) {
        restart();
        return;
    }
    ++m_ticket;
    m_asked.clear();
    for (const auto page : m_seen)
        m_stale.insert(page);
    const auto in_sight = m_seen.empty() ? 0 : m_seen.back();
    m_wanted.insert({0, in_sight, std::max(0, in_sight - 1)});
    askForWanted();
}

int WindowedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_total; }

void WindowedModel::want(int row) const {
    const auto page = row / page_rows;
    if ((holds(page) && !m_stale.contains(page)) || m_asked.contains(page)) {
        return;
    }
    m_wanted.insert(page);
    if (m_asking)
        return;
    // Collected until the view has painted, so that a fling over many pages asks only for what it shows.
    m_asking = true;
    auto* self = const_cast<WindowedModel*>(this);
    QTimer::singleShot(0, self, [self] { self->askForWanted(); });
}

void WindowedModel::askForWanted() {
    m_asking = false;
    for (const auto page : std::exchange(m_wanted, {})) {
        if (m_asked.contains(page))
            continue;
        m_asked.insert(page);
        request(page, m_ticket);
    }
}

void WindowedModel::arrived(int page, int total) {
    m_loaded = true;
    m_asked.erase(page);
    m_stale.erase(page);
    touch(page);
    setTotal(total);
    const auto first = page * page_rows;
    const auto last = std::min(first + page_rows, m_total) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT pageLoaded();
}

void WindowedModel::setTotal(int total) {
    if (total == m_total)
        return;
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
    Q_EMIT totalChanged(total);
}

void WindowedModel::touch(int page) {
    std::erase(m_seen, page);
    m_seen.push_back(page);
    while (static_cast<int>(m_seen.size()) > pages_kept) {
        drop(m_seen.front());
        m_stale.erase(m_seen.front());
        m_seen.erase(m_seen.begin());
    }
}

} // namespace gw::ui
