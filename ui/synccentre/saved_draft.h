#pragma once

#include "model/codec/vocabulary.h"

#include <optional>
#include <string>

namespace gw::ui {

/// A draft as Desk::saveDraft keeps it.
struct SavedDraft {
    std::string key;
    std::string json;
};

/// The draft that makes the form of a command's screen begin with its content; nothing for commands without a
/// form.
std::optional<SavedDraft> draftOf(const AnyCommand& command);

} // namespace gw::ui
