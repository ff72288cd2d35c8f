#pragma once

#include "model/base/instant.h"

#include <QString>

#include <optional>

namespace gw::demo {

/// The note a demonstration market keeps in its folder: what it was made from, and whether it is whole.
struct Marker {
    std::uint64_t seed;
    Instant now;
    bool complete;

    /// Empty when the folder has none; "bad_marker" when it cannot be read.
    static Result<std::optional<Marker>> load(const QString& folder);
    /// Replaces the note in one step.
    Result<void> save(const QString& folder) const;
};

} // namespace gw::demo
