#pragma once

#include "model/gig/content.h"

#include <boost/json/value.hpp>

namespace gw {

/// Calls `use(name, member of the content, member of the patch)` for each field, in the order of GigContent.
template<class Use>
void forEachField(const Use& use) {
    use("title", &GigContent::title, &GigPatch::title);
    use("category", &GigContent::category, &GigPatch::category);
    use("subcategory", &GigContent::subcategory, &GigPatch::subcategory);
    use("tags", &GigContent::tags, &GigPatch::tags);
    use("description", &GigContent::description, &GigPatch::description);
    use("packages", &GigContent::packages, &GigPatch::packages);
    use("extras", &GigContent::extras, &GigPatch::extras);
    use("faq", &GigContent::faq, &GigPatch::faq);
    use("requirements", &GigContent::requirements, &GigPatch::requirements);
}

/// Price and scope are one thing to a buyer, so an edit of one is based on both.
inline bool isPriceOrScope(std::string_view field) { return field == "packages" || field == "extras"; }

/// The fingerprint of a field's JSON: it finds edits that crossed each other, and guards against nobody.
std::string fingerprint(const boost::json::value& encoded);

} // namespace gw
