#include "server/backbone/local_backbone.h"

namespace gw::server {

void LocalBackbone::attach(std::shared_ptr<Log> log) {
    const std::string name = log->name();
    m_logs.insert_or_assign(name, std::move(log));
}

std::shared_ptr<Log> LocalBackbone::find(const std::string& name) const {
    const auto found = m_logs.find(name);
    return found == m_logs.end() ? nullptr : found->second;
}

} // namespace gw::server
