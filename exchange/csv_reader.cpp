#include "exchange/csv_reader.h"

#include "exchange/utf8.h"
#include "model/base/text.h"

namespace gw::exchange {

CsvReader::CsvReader(std::string name, std::string_view text)
    : m_name(std::move(name))
    , m_text(text) {
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_at = m_line_start = 3;
}

Problem CsvReader::problemAt(std::string_view code, std::string_view what, std::size_t offset) const {
    const std::size_t column = characterCount(m_text.substr(m_line_start, offset - m_line_start)) + 1;
    const std::string where = m_name + ":" + std::to_string(m_line) + ":" + std::to_string(column);
    return {.code = std::string(code),
            .what = where + ": " + std::string(what) + " Nothing was imported.",
            .where = where};
}

bool CsvReader::atLineEnd() const {
    return m_at == m_text.size() || m_text[m_at] == '\n' || m_text.substr(m_at, 2) == "\r\n";
}

void CsvReader::skipLineEnd() {
    if (m_at == m_text.size())
        return;
    m_at += m_text[m_at] == '\r' ? 2 : 1;
    ++m_line;
    m_line_start = m_at;
}

Result<void> CsvReader::checkEncoding(std::size_t from, std::size_t to) const {
    if (const auto bad = firstInvalidUtf8(m_text.substr(from, to - from)))
        return problemAt("wrong_encoding", "This is not UTF-8 text. Save the file as UTF-8 and try again.",
                         from + *bad);
    return {};
}

Result<std::optional<CsvRecord>> CsvReader::next() {
    while (m_at < m_text.size() && atLineEnd())
        skipLineEnd();
    if (m_at == m_text.size())
        return std::optional<CsvRecord>();
    CsvRecord record{.fields = {}, .line = m_line};
    for (;;) {
        auto value = field();
        if (!value) {
            m_at = m_text.size();
            return value.error();
        }
        record.fields.push_back(std::move(*value));
        if (atLineEnd())
            break;
        ++m_at; // the comma
    }
    skipLineEnd();
    return std::optional(std::move(record));
}

Result<std::string> CsvReader::field() {
    return m_at < m_text.size() && m_text[m_at] == '"' ? quoted() : bare();
}

Result<std::string> CsvReader::bare() {
    const std::size_t begin = m_at;
    while (!atLineEnd() && m_text[m_at] != ',') {
        if (m_text[m_at] == '"')
            return problemAt("bad_quote", "A quote stands inside a field that does not begin with one.",
                             m_at);
        ++m_at;
    }
    if (const auto good = checkEncoding(begin, m_at); !good)
        return good.error();
    return std::string(m_text.substr(begin, m_at - begin));
}

Result<std::string> CsvReader::quoted() {
    const Problem open =
        problemAt("truncated", "This quoted field never ends: the file seems cut short.", m_at);
    std::string value;
    std::size_t begin = ++m_at;
    for (;;) {
        if (m_at == m_text.size())
            return open;
        if (m_text[m_at] == '\n') {
            if (const auto good = checkEncoding(begin, m_at); !good)
                return good.error();
            value += m_text.substr(begin, ++m_at - begin);
            begin = m_line_start = m_at;
            ++m_line;
        } else if (m_text[m_at] != '"') {
            ++m_at;
        } else {
            if (const auto good = checkEncoding(begin, m_at); !good)
                return good.error();
            value += m_text.substr(begin, m_at - begin);
            begin = ++m_at;
            if (m_at == m_text.size() || m_text[m_at] != '"')
                break;
            ++m_at; // a doubled quote: the second one is kept with the text that follows
        }
    }
    if (!atLineEnd() && m_text[m_at] != ',')
        return problemAt("bad_quote", "Text follows the closing quote of a field.", m_at);
    return value;
}

} // namespace gw::exchange
