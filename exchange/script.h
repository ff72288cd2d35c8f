#pragma once

#include "exchange/plan.h"

#include <optional>
#include <string>

namespace gw::exchange {

/// Writes the steps of stories into a plan. Within a story a gig command depends on the gig command before
/// it: a version whose draft was refused must not be published with the old content.
class Script {
public:
    explicit Script(Plan& plan)
        : m_plan(plan) {}

    /// The steps that follow belong to `story`; `key` names it in their ids and must be the same in every
    /// run.
    void begin(std::size_t story, std::string key);
    void add(Instant at, AccountId actor, AnyCommand command);

private:
    Plan& m_plan;
    std::size_t m_story = 0;
    std::string m_key;
    int m_steps = 0;
    std::optional<CommandId> m_last_gig_command;
};

} // namespace gw::exchange
