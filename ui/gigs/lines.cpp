#include "ui/gigs/lines.h"

#include "ui/widgets/format.h"

namespace gw::ui {

std::vector<std::string> entriesIn(const QString& lines) {
    std::vector<std::string> entries;
    for (const auto& line : lines.split(u'\n'))
        if (const auto entry = line.trimmed(); !entry.isEmpty())
            entries.push_back(entry.toStdString());
    return entries;
}

QString linesOf(const std::vector<std::string>& entries) {
    QStringList lines;
    for (const auto& entry : entries)
        lines << text(entry);
    return lines.join(u'\n');
}

} // namespace gw::ui
