#pragma once

#include <QByteArray>

#include <string>

namespace gw::fixtures {

struct ScriptRun {
    int exit_code;
    QByteArray out;
    QByteArray error;
};

/// Folds exported events by the script beside this file.
ScriptRun runScript(const std::string& events);

} // namespace gw::fixtures
