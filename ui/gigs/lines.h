#pragma once

#include <QString>

#include <string>
#include <vector>

namespace gw::ui {

/// A list that is edited one entry to a line; empty lines do not count.
std::vector<std::string> entriesIn(const QString& lines);
QString linesOf(const std::vector<std::string>& entries);

} // namespace gw::ui
