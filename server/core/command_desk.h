#pragma once

#include "server/module/module_host.h"

#include <map>
#include <memory>
#include <string>

namespace gw::server {

/// Hands commands to the modules that own their lanes and puts the results together in order.
class CommandDesk {
public:
    void add(const std::shared_ptr<ModuleHost>& host);

    /// POST /v1/commands of a signed-in account. A module that is overloaded or down defers its own commands
    /// only. `done` runs on the executor of the module that answers last, or at once when nothing was to do.
    void push(AccountId actor, const protocol::Request& request, Answer done) const;
    /// One command of a caller inside the process. One whose lane no module owns is parked ("unknown_lane").
    void submit(Submission submission, std::function<void(Settlement)> done) const;

private:
    std::map<std::string, std::shared_ptr<ModuleHost>, std::less<>> m_by_kind;
};

} // namespace gw::server
