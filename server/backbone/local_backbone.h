#pragma once

#include "server/backbone/backbone.h"

#include <map>

namespace gw::server {

/// The embedded carrier: subscribers of the same process read the owner's log where it is, without a copy.
class LocalBackbone : public Backbone {
public:
    void attach(std::shared_ptr<Log> log) override;
    std::shared_ptr<Log> find(const std::string& name) const override;

private:
    std::map<std::string, std::shared_ptr<Log>> m_logs;
};

} // namespace gw::server
