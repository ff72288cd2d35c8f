#pragma once

#include "model/base/ids.h"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gw {

/// A file that was delivered or attached. Its name is metadata and never a path.
struct Artefact {
    BlobId blob;
    std::string name;
    std::int64_t size_bytes;
    std::string media_type;

    bool operator==(const Artefact&) const = default;
};
BOOST_DESCRIBE_STRUCT(Artefact, (), (blob, name, size_bytes, media_type))

/// Refuses an empty or over-long name, one with a path separator or control character, and a negative size:
/// "bad_artefact".
Result<void> checkArtefact(const Artefact& artefact);
/// What is wrong with a list of files under the name `where`: more than `count_max` ("too_many_artefacts"),
/// or the first bad one.
std::optional<Problem> badArtefacts(const std::vector<Artefact>& artefacts, int count_max,
                                    const std::string& where);

} // namespace gw
