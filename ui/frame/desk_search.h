#pragma once

#include "sync/desk/desk.h"
#include "ui/frame/palette_model.h"

namespace gw::ui {

/// Looks through the orders, gigs and conversations of the file for `words`. A hit's `run` calls `go` with
/// its target ("order:0190…").
QFuture<std::vector<PaletteHit>> searchDesk(sync::Desk& desk, views::Hat hat, const QString& words,
                                            std::function<void(const QString& target)> go);

} // namespace gw::ui
