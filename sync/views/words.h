#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gw::views {

/// The words of a search, as typed.
std::vector<std::string> wordsOf(std::string_view search);
/// An FTS5 query that finds texts with all the words, each possibly the beginning of a longer one; nothing a
/// person types has a meaning of its own.
std::string matchAll(std::string_view search);
/// Text for comparing without regard to case.
std::string folded(std::string_view text);
/// A LIKE pattern (with escape character \) that finds `word` anywhere in folded text.
std::string containing(std::string_view word);

} // namespace gw::views
