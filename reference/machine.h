#pragma once

#include "reference/people.h"

#include <array>
#include <functional>
#include <map>
#include <stdexcept>

namespace gw::reference {

/// A state that a machine's table shows, and the time at which it is tried.
template<class State>
struct Sample {
    std::string name;
    std::optional<State> state;
    Instant now = start;
};

/// A command that is tried, at another time than the sample's where it stands for a timer.
template<class Command>
struct Trial {
    template<class Body>
    Trial(Body tried)
        : command(std::move(tried)) {}
    template<class Body>
    Trial(Body tried, Instant when)
        : command(std::move(tried))
        , at(when) {}

    Command command;
    std::optional<Instant> at = {};
};

/// One state machine: its states and, for a state, one trial of each command, as well-formed there as can be.
template<class State, class Command>
struct Machine {
    std::string title;
    std::string about;
    std::vector<Sample<State>> samples;
    std::function<std::vector<Trial<Command>>(const std::optional<State>&)> trials;
};

/// What became of a decision: "`A` + `B`", "superseded", or "rejected: code".
template<class Event>
std::string outcomeText(const Result<std::vector<Event>>& outcome) {
    if (!outcome)
        return outcome.error().code;
    std::string text;
    for (const auto& event : *outcome)
        text += (text.empty() ? "" : " + ") +
                std::visit([](const auto& body) { return "**" + std::string(body.type) + "**"; }, event);
    return text.empty() ? "superseded" : text;
}

/// The tables of one machine in Markdown: per command the states down and the roles across. A command of the
/// vocabulary that has no trial is a bug (std::logic_error).
template<class State, class... Body>
std::string tablesOf(const Machine<State, std::variant<Body...>>& machine) {
    using Command = std::variant<Body...>;
    std::map<std::size_t, std::string> rows;
    for (const auto& sample : machine.samples) {
        for (const auto& trial : machine.trials(sample.state)) {
            std::string& row = rows[trial.command.index()];
            row += "| " + sample.name;
            for (const AccountId actor : {buyer, seller, marketplace, stranger})
                row += " | " + outcomeText(decide(sample.state, trial.command,
                                                  contextOf(actor, trial.at.value_or(sample.now))));
            row += " |\n";
        }
    }
    if (rows.size() != sizeof...(Body))
        throw std::logic_error("a command of " + machine.title + " is never tried");
    static constexpr std::array<std::string_view, std::variant_size_v<Command>> names{Body::type...};
    std::string text = "## " + machine.title + "\n\n" + machine.about + "\n";
    for (const auto& [index, row] : rows)
        text += "\n### " + std::string(names[index]) +
                "\n\n| state | buyer | seller | marketplace | stranger |\n|---|---|---|---|---|\n" + row;
    return text;
}

/// The tables of each machine.
std::string gigTables();
std::string quoteTables();
std::string orderTables();
std::string offerTables();
std::string briefTables();
std::string reviewTables();
std::string conversationTables();
std::string accountTables();
std::string payoutTables();

} // namespace gw::reference
