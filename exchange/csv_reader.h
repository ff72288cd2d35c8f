#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gw::exchange {

/// One record of a CSV file. `line` is where it begins, counted from 1 as an editor does.
struct CsvRecord {
    std::vector<std::string> fields;
    std::size_t line;
};

/// Reads RFC 4180 CSV from memory: quoted fields may hold separators, doubled quotes and line breaks; lines
/// end in LF or CRLF; a UTF-8 byte order mark is skipped. Anything else is refused with line and column: a
/// quote that never closes ("truncated"), text after a closing quote or a quote inside a bare field
/// ("bad_quote"), bytes that are not UTF-8 or a NUL ("wrong_encoding").
class CsvReader {
public:
    /// `name` stands in the messages; `text` must outlive the reader.
    CsvReader(std::string name, std::string_view text);

    /// The next record; empty at the end of the file. After a problem the reader gives nothing more.
    Result<std::optional<CsvRecord>> next();
    const std::string& name() const { return m_name; }

private:
    Result<std::string> field();
    Result<std::string> quoted();
    Result<std::string> bare();
    Problem problemAt(std::string_view code, std::string_view what, std::size_t offset) const;
    Result<void> checkEncoding(std::size_t from, std::size_t to) const;
    bool atLineEnd() const;
    void skipLineEnd();

    std::string m_name;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_line_start = 0;
};

} // namespace gw::exchange
