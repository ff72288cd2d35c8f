#pragma once

#include "model/base/result.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <string>

namespace gw::exchange {

/// Gives every event of the marketplace in `data_folder` to `write`, one JSON object without line breaks
/// each. Each module's events come in the order of its log; of two modules' events the older one comes first:
///     {"stream": "order:…", "seq": 7, "time": "2026-…Z", "actor": "…", "type": …, "version": …, "body": {…}}
/// `seq` counts from 1 in the stream; events are in their newest version. Answers how many there were.
/// Problems: "no_marketplace"; those of MarketLog; "not_written" once `write` answers false.
Result<std::size_t> exportEvents(const QString& data_folder,
                                 const std::function<bool(const std::string& line)>& write);

} // namespace gw::exchange
