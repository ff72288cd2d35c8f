#pragma once

#include "model/codec/vocabulary.h"
#include "server/module/body.h"

#include <QString>

#include <functional>

namespace gw::exchange {

/// Reads all events of a module's log on disk, oldest first: "orders" of the marketplace in `data_folder`.
/// Nothing is read when the marketplace has no such module. Problems: those of the database, and of an event
/// that is not understood.
Result<void> readMarketLog(const QString& data_folder, const QString& module,
                           const std::function<void(const server::Entry&, const AnyEvent&)>& take);

} // namespace gw::exchange
