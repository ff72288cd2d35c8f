#include "tests/ledger/script.h"

#include <QProcess>

namespace gw::fixtures {

ScriptRun runScript(const std::string& events) {
    QProcess script;
    script.start(QStringLiteral(GW_PYTHON), {QStringLiteral(GW_LEDGER_SCRIPT)});
    script.write(QByteArray::fromStdString(events));
    script.closeWriteChannel();
    if (!script.waitForFinished())
        return {-1, {}, "it does not end"};
    return {script.exitCode(), script.readAllStandardOutput(), script.readAllStandardError()};
}

} // namespace gw::fixtures
