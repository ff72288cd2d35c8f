#include "exchange/script.h"

#include "exchange/stable_id.h"

namespace gw::exchange {

AccountId serviceAccount() { return stableId<AccountId>("service:import"); }

void Script::begin(std::size_t story, std::string key) {
    m_story = story;
    m_key = std::move(key);
    m_steps = 0;
    m_last_gig_command.reset();
}

void Script::add(Instant at, AccountId actor, AnyCommand command) {
    const auto id = stableId<CommandId>("step:" + m_key + ":" + std::to_string(m_steps++));
    std::vector<CommandId> deps;
    if (std::holds_alternative<GigCommand>(command)) {
        if (m_last_gig_command)
            deps.push_back(*m_last_gig_command);
        m_last_gig_command = id;
    }
    m_plan.steps.push_back(
        {.timed =
             {.at = at, .actor = actor, .id = id, .deps = std::move(deps), .command = std::move(command)},
         .story = m_story});
}

} // namespace gw::exchange
