#pragma once

#include "model/codec/vocabulary.h"
#include "tests/support/model_fixtures.h"

#include <QString>

namespace gw::samples {

inline QString text(std::string_view from) {
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

/// One of each command, with every field filled; optionals present or absent as asked.
std::vector<AnyCommand> commands(bool present);
/// One of each event, likewise.
std::vector<AnyEvent> events(bool present);
/// One of each state, likewise.
std::vector<AnyState> states(bool present);

} // namespace gw::samples
