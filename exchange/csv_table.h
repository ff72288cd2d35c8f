#pragma once

#include "exchange/csv_reader.h"

#include <map>

namespace gw::exchange {

/// A whole CSV file with a header, checked before anything uses it: every row has as many fields as the
/// header, and the columns asked for exist. Problems: those of CsvReader, "missing_column",
/// "wrong_column_count", "empty_file", "cannot_read".
class CsvTable {
public:
    static Result<CsvTable> read(const std::string& path, const std::vector<std::string>& columns);
    static Result<CsvTable> parse(std::string name, std::string_view text,
                                  const std::vector<std::string>& columns);

    std::size_t size() const { return m_rows.size(); }
    std::size_t line(std::size_t row) const { return m_rows[row].line; }
    /// The field of one of the columns asked for.
    const std::string& at(std::size_t row, const std::string& column) const {
        return m_rows[row].fields[m_columns.at(column)];
    }
    const std::string& name() const { return m_name; }

private:
    std::string m_name;
    std::map<std::string, std::size_t> m_columns;
    std::vector<CsvRecord> m_rows;
};

} // namespace gw::exchange
