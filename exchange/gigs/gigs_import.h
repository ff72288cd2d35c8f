#pragma once

#include "exchange/import_report.h"
#include "server/play/player.h"

#include <QString>

namespace gw::exchange {

/// Imports a catalogue file into the marketplace of `data_folder`, which no server may have open; `now` is
/// when the gigs are published. The file is read and checked before the first command is played; importing it
/// again changes nothing. Problems: those of CsvTable::read, GigPlan::of and of the marketplace's folder.
Result<ImportReport> importGigs(const std::string& file, const QString& data_folder, Instant now,
                                const server::Player::Progress& progress = {});

} // namespace gw::exchange
