#include "model/base/rejection.h"

namespace gw {

Problem rejected(std::string code, std::string what, std::initializer_list<const char*> suggest) {
    return {.code = std::move(code),
            .what = std::move(what),
            .where = {},
            .retry = Retry::never,
            .suggest = {suggest.begin(), suggest.end()}};
}

Problem rejectedUntilEvent(std::string code, std::string what, std::initializer_list<const char*> suggest) {
    Problem problem = rejected(std::move(code), std::move(what), suggest);
    problem.retry = Retry::after_event;
    return problem;
}

Problem rejectedUntilEdit(std::string code, std::string what, std::string where,
                          std::initializer_list<const char*> suggest) {
    Problem problem = rejected(std::move(code), std::move(what), suggest);
    problem.retry = Retry::after_edit;
    problem.where = std::move(where);
    return problem;
}

Problem notFound(const std::string& thing) {
    return rejected("not_found", "There is no such " + thing + ", or it is not yours. Nothing was changed.");
}

Problem notAllowed(const std::string& who) {
    return rejected("not_allowed", "Only " + who + " can do this. Nothing was changed.");
}

std::string nameIn(const Context& context, AccountId account) {
    return context.name_of ? context.name_of(account) : std::string();
}

} // namespace gw
