#include "exchange/gigs/gigs_import.h"

#include "exchange/gigs/gig_plan.h"
#include "exchange/play_plan.h"

#include <algorithm>

namespace gw::exchange {

Result<ImportReport> importGigs(const std::string& file, const QString& data_folder, Instant now,
                                const server::Player::Progress& progress) {
    const auto catalogue = CsvTable::read(file, GigPlan::columns());
    if (!catalogue)
        return catalogue.error();
    const auto plan = GigPlan::of(*catalogue, now);
    if (!plan)
        return plan.error();
    auto player = server::Player::open(data_folder, now);
    if (!player)
        return player.error();
    const auto outcomes = playPlan(**player, plan->plan, progress);
    if (!outcomes)
        return outcomes.error();

    ImportReport report;
    std::vector<const Problem*> reason_of(plan->lines.size(), nullptr);
    std::vector<std::string> step_of(plan->lines.size());
    for (std::size_t i = 0; i < outcomes->size(); ++i) {
        const StepOutcome& outcome = (*outcomes)[i];
        const PlannedStep& step = plan->plan.steps[i];
        ++(outcome.repeated ? report.commands_repeated : report.commands_new);
        if (!outcome.rejected || reason_of[step.story])
            continue;
        reason_of[step.story] = &*outcome.rejected;
        step_of[step.story] = encode(step.timed.command).type;
    }
    for (const auto& refused : plan->refused)
        report.refuse({catalogue->name(), refused.line, refused.title, "", refused.problem});
    for (std::size_t story = 0; story < plan->lines.size(); ++story) {
        if (reason_of[story])
            report.refuse({catalogue->name(), plan->lines[story], "", step_of[story], *reason_of[story]});
        else
            report.accept(catalogue->name());
    }
    return report;
}

} // namespace gw::exchange
