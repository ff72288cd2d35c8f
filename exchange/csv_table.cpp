#include "exchange/csv_table.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace gw::exchange {

Result<CsvTable> CsvTable::read(const std::string& path, const std::vector<std::string>& columns) {
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file.is_open() || file.bad())
        return Problem{.code = "cannot_read",
                       .what = path +
                               ": the file cannot be read. Check that it exists and that you may read it. "
                               "Nothing was imported.",
                       .where = path};
    return parse(std::filesystem::path(path).filename().string(), text, columns);
}

Result<CsvTable> CsvTable::parse(std::string name, std::string_view text,
                                 const std::vector<std::string>& columns) {
    CsvReader reader(name, text);
    auto header = reader.next();
    if (!header)
        return header.error();
    if (!*header)
        return Problem{
            .code = "empty_file", .what = name + ": the file is empty. Nothing was imported.", .where = name};
    const auto& names = (**header).fields;
    CsvTable table;
    table.m_name = name;
    for (const auto& column : columns) {
        const auto found = std::find(names.begin(), names.end(), column);
        if (found == names.end())
            return Problem{.code = "missing_column",
                           .what =
                               name + ":1: the column \"" + column + "\" is missing. Nothing was imported.",
                           .where = name + ":1"};
        table.m_columns[column] = static_cast<std::size_t>(found - names.begin());
    }
    for (;;) {
        auto record = reader.next();
        if (!record)
            return record.error();
        if (!*record)
            return table;
        if ((**record).fields.size() != names.size()) {
            const std::string where = name + ":" + std::to_string((**record).line);
            return Problem{.code = "wrong_column_count",
                           .what = where + ": the row has " + std::to_string((**record).fields.size()) +
                                   " fields, the header " + std::to_string(names.size()) +
                                   ". The file may be cut short. Nothing was imported.",
                           .where = where};
        }
        table.m_rows.push_back(std::move(**record));
    }
}

} // namespace gw::exchange
