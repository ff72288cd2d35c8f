#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace gw::ctl {

/// One command of the tool. `run` gets the words behind the command's own and returns the exit code.
struct Command {
    QStringList words;    ///< "import", "orders"
    const char* synopsis; ///< the arguments, for the help
    const char* summary;
    int (*run)(const QStringList& arguments);
};

/// All commands, in the order the help shows them.
const std::vector<Command>& commands();

int importOrders(const QStringList& arguments);
int importGigs(const QStringList& arguments);
int exportEvents(const QStringList& arguments);
int signIn(const QStringList& arguments);
int topology(const QStringList& arguments);
int schema(const QStringList& arguments);

/// Prints "gigwright: …" to stderr and returns `code`.
int fail(const std::string& what, int code = 1);

} // namespace gw::ctl
