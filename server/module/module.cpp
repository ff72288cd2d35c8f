#include "server/module/module.h"

#include "server/module/tuning.h"

#include <stdexcept>

namespace gw::server {

Settlement Module::handle(const Submission& submission, Batch&) {
    throw std::logic_error("module " + declaration().name + " takes no commands, but got " +
                           submission.command.type);
}

void Module::apply(const std::string& source, const Entry& entry, Batch&) {
    throw std::logic_error("module " + declaration().name + " consumes nothing, but got " + entry.type +
                           " of " + source);
}

protocol::Response jsonResponse(int status, std::string body) {
    return {.status = status, .content_type = "application/json", .body = std::move(body)};
}

protocol::Response problemResponse(int status, const Problem& problem) {
    return {.status = status,
            .content_type = "application/problem+json",
            .body = protocol::encodeProblem(status, problem)};
}

protocol::Response notFoundResponse() {
    return problemResponse(404, {.code = "not_found",
                                 .what = "There is no such thing here, or it is not yours "
                                         "to see."});
}

protocol::Response overloadedResponse() {
    auto response = problemResponse(503, {.code = "overloaded",
                                          .what = "The server has more to do than it can take. Nothing was "
                                                  "changed; try again in a moment."});
    response.retry_after_ms = module_tuning::overloaded_ms;
    return response;
}

} // namespace gw::server
