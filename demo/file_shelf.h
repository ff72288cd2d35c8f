#pragma once

#include "demo/market_plan.h"

#include <map>
#include <string>

namespace gw::demo {

/// The small files that sellers of the demonstration market deliver; made once per seller, name and version.
class FileShelf {
public:
    explicit FileShelf(std::vector<PlannedFile>& files)
        : m_files(files) {}

    Artefact file(AccountId owner, const std::string& owner_name, const std::string& name, int version);

private:
    std::vector<PlannedFile>& m_files;
    std::map<std::string, std::size_t> m_known;
};

} // namespace gw::demo
