#include "model/base/artefact.h"

#include "model/base/text.h"
#include "model/tuning.h"

namespace gw {

Result<void> checkArtefact(const Artefact& artefact) {
    const auto bad = [](std::string what, std::string where) {
        return Problem{.code = "bad_artefact",
                       .what = std::move(what),
                       .where = std::move(where),
                       .retry = Retry::after_edit};
    };
    if (isBlank(artefact.name) || artefact.name == "." || artefact.name == "..")
        return bad("A file needs a name.", "name");
    if (characterCount(artefact.name) > tuning::artefact_name_length_max)
        return bad("A file's name may have at most 255 characters. Rename the file.", "name");
    if (artefact.name.find_first_of("/\\") != std::string::npos || hasControlCharacter(artefact.name))
        return bad("A file's name can't contain slashes or control characters. Rename the file.", "name");
    if (artefact.size_bytes < 0)
        return bad("A file's size can't be negative.", "size_bytes");
    if (characterCount(artefact.media_type) > tuning::artefact_name_length_max ||
        hasControlCharacter(artefact.media_type))
        return bad("A file's type must be a short text, such as image/png.", "media_type");
    return {};
}

std::optional<Problem> badArtefacts(const std::vector<Artefact>& artefacts, int count_max,
                                    const std::string& where) {
    if (artefacts.size() > static_cast<std::size_t>(count_max))
        return Problem{.code = "too_many_artefacts",
                       .what = "At most " + std::to_string(count_max) +
                               " files can go at once. All are kept: send some of them later, or pack them.",
                       .where = where,
                       .retry = Retry::after_edit};
    for (std::size_t i = 0; i < artefacts.size(); ++i)
        if (const auto checked = checkArtefact(artefacts[i]); !checked) {
            Problem problem = checked.error();
            problem.where = where + "[" + std::to_string(i) + "]." + problem.where;
            return problem;
        }
    return std::nullopt;
}

} // namespace gw
