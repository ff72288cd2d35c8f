#include "sync/store/staging.h"

#include "sync/store/failure.h"

namespace gw::store {

void Staging::add(const std::vector<protocol::Item>& items) {
    auto row = m_database.statement("INSERT OR REPLACE INTO staged VALUES (?, ?)");
    for (const auto& item : items)
        row.bind(item.pos).bindBytes(protocol::encodeItem(item)).run();
}

void Staging::read(int batch, const std::function<void(const std::vector<protocol::Item>&)>& use) const {
    std::int64_t after = 0;
    for (;;) {
        std::vector<protocol::Item> items;
        auto row = m_database.statement("SELECT pos, line FROM staged WHERE pos > ? ORDER BY pos LIMIT ?");
        row.bind(after).bind(batch);
        while (row.next()) {
            after = row.integer(0);
            items.push_back(must(protocol::decodeItem(row.view(1))));
        }
        if (items.empty())
            return;
        use(items);
    }
}

void Staging::clear() { m_database.statement("DELETE FROM staged").run(); }

} // namespace gw::store
