#include "server/topology/topology.h"

#include "app/ctl/command.h"
#include "server/core/modules.h"

#include <cstdio>

namespace gw::ctl {

int topology(const QStringList& arguments) {
    const bool mermaid = arguments == QStringList{QStringLiteral("mermaid")};
    if (!mermaid && !arguments.isEmpty() && arguments != QStringList{QStringLiteral("text")})
        return fail("give text or mermaid", 2);
    std::vector<server::topology::Declaration> declarations;
    for (const auto& module : server::makeModules({}).all)
        declarations.push_back(module->declaration());
    std::fputs(
        (mermaid ? server::topology::describeMermaid(declarations) : server::topology::describe(declarations))
            .c_str(),
        stdout);
    for (const auto& warning : server::topology::check(declarations).warnings)
        std::fprintf(stderr, "warning: %s\n", warning.c_str());
    const auto sound = server::topology::requireSound(declarations);
    return sound ? 0 : fail(sound.error().what);
}

} // namespace gw::ctl
