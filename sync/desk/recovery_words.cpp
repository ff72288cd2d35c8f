#include "sync/desk/recovery_words.h"

#include "sync/desk/desk.h"

namespace gw::sync {

namespace {

QString repairWords(const store::Recovery& recovery) {
    using store::Repair;
    switch (recovery.repair) {
    case Repair::completed:
        return {};
    case Repair::rebuilt:
        return Desk::tr("The studio's file was damaged. What is shown was rebuilt from its log; nothing is "
                        "missing.");
    case Repair::fetched:
        return Desk::tr("The studio's file and a part of its log were damaged. What is missing is fetched "
                        "from the server; your own work is here.");
    case Repair::salvaged:
        return Desk::tr("The studio's file was damaged. Your unsent work was taken from its second copy; the "
                        "rest is fetched from the server.");
    case Repair::bootstrapped:
        return Desk::tr("The studio's file could not be read, and there was no second copy. Everything the "
                        "server has is fetched again.");
    }
    return {};
}

} // namespace

QString recoveryNotice(const store::Recovery& recovery) {
    QStringList sentences;
    if (recovery.repair != store::Repair::completed)
        sentences << repairWords(recovery);
    if (recovery.commands > 0)
        sentences << Desk::tr("%n command(s) came back from the journal file.", nullptr, recovery.commands);
    if (recovery.drafts > 0)
        sentences << Desk::tr("%n draft(s) came back from the journal file.", nullptr, recovery.drafts);
    if (recovery.cancelled > 0)
        sentences << Desk::tr("%n command(s) that you had taken back will not be sent.", nullptr,
                              recovery.cancelled);
    if (!recovery.damaged_file.isEmpty())
        sentences << Desk::tr("The damaged file was kept as \"%1\".").arg(recovery.damaged_file);
    return sentences.join(u' ');
}

} // namespace gw::sync
