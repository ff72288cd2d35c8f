#include "model/gig/content.h"

#include "model/codec/encode.h"
#include "model/gig/fields.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <cstdio>

namespace gw {

std::string fingerprint(const boost::json::value& encoded) {
    std::uint64_t hash = 0xcbf29ce484222325U; // FNV-1a
    for (const char c : boost::json::serialize(encoded))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(hash));
    return text.data();
}

GigContent patched(GigContent content, const GigPatch& patch) {
    forEachField([&](const char*, auto in_content, auto in_patch) {
        if (patch.*in_patch)
            content.*in_content = *(patch.*in_patch);
    });
    return content;
}

GigPatch difference(const GigContent& before, const GigContent& after) {
    GigPatch patch;
    forEachField([&](const char*, auto in_content, auto in_patch) {
        if (!(before.*in_content == after.*in_content))
            patch.*in_patch = after.*in_content;
    });
    return patch;
}

std::vector<FieldBase> basesOf(const GigContent& content, const GigPatch& patch) {
    std::vector<FieldBase> bases;
    forEachField([&](const char* name, auto in_content, auto in_patch) {
        const bool touched = patch.*in_patch || (isPriceOrScope(name) && (patch.packages || patch.extras));
        if (touched)
            bases.push_back({name, fingerprint(codec::encodeValue(content.*in_content))});
    });
    return bases;
}

std::string contentHash(const GigContent& content) { return fingerprint(codec::encodeValue(content)); }

} // namespace gw
