#pragma once

#include "model/codec/vocabulary.h"

#include <QString>

namespace gw::ui {

/// A command in a person's words: "Delivery for “Logo design” with 2 files". `subject` is the title of the
/// gig or order, or the other person's name; empty when unknown.
QString describe(const AnyCommand& command, const QString& subject);
/// A command's type in a person's words, for the journal: "Delivery".
QString commandName(const QString& type);
/// What a rejection suggests to do next, in words: "Offer a goodwill revision".
QString suggestionText(std::string_view code);

} // namespace gw::ui
