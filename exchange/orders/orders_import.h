#pragma once

#include "exchange/import_report.h"
#include "server/play/player.h"

#include <QString>

namespace gw::exchange {

/// Imports the public order data set of `folder` into the marketplace of `data_folder`, which no server may
/// have open. All files are read and checked before the first command is played; importing the same files
/// again changes nothing. Problems: those of DataSet::read and of the marketplace's folder.
Result<ImportReport> importOrders(const std::string& folder, const QString& data_folder,
                                  const server::Player::Progress& progress = {});

} // namespace gw::exchange
