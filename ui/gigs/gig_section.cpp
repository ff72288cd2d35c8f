#include "ui/gigs/gig_section.h"

#include "ui/gigs/form_field.h"
#include "ui/widgets/format.h"

namespace gw::ui {

std::vector<Problem> GigSection::showProblems(const std::vector<Problem>& problems) {
    const auto places = fields();
    std::map<FormField*, QString> words;
    std::vector<Problem> homeless;
    for (const auto& problem : problems) {
        const auto place = places.find(problem.where);
        if (place == places.end())
            homeless.push_back(problem);
        else
            words.try_emplace(place->second, text(problem.what));
    }
    for (const auto& [where, field] : places)
        field->setProblem(words.contains(field) ? words[field] : QString());
    return homeless;
}

} // namespace gw::ui
