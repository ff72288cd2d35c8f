#include "sync/views/words.h"

#include "sync/views/tuning.h"

#include <QString>

namespace gw::views {

std::vector<std::string> wordsOf(std::string_view search) {
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> words;
    while (static_cast<int>(words.size()) < tuning::search_words_max) {
        const auto begin = search.find_first_not_of(blanks);
        if (begin == search.npos)
            break;
        search.remove_prefix(begin);
        const auto end = std::min(search.find_first_of(blanks), search.size());
        words.emplace_back(search.substr(0, end));
        search.remove_prefix(end);
    }
    return words;
}

std::string matchAll(std::string_view search) {
    std::string query;
    for (const auto& word : wordsOf(search)) {
        query += query.empty() ? "\"" : " \"";
        for (const char c : word)
            query += c == '"' ? std::string("\"\"") : std::string(1, c);
        query += "\"*";
    }
    return query;
}

std::string folded(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

std::string containing(std::string_view word) {
    std::string pattern = "%";
    for (const char c : folded(word)) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

} // namespace gw::views
