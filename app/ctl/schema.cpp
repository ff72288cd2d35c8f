#include "model/codec/schema.h"

#include "app/ctl/command.h"

#include <boost/json/serialize.hpp>

#include <cstdio>

namespace gw::ctl {

int schema(const QStringList& arguments) {
    boost::json::object document;
    if (arguments == QStringList{QStringLiteral("commands")})
        document = commandSchemas();
    else if (arguments == QStringList{QStringLiteral("events")})
        document = eventSchemas();
    else if (arguments == QStringList{QStringLiteral("asyncapi")})
        document = asyncApi();
    else
        return fail("give commands, events or asyncapi", 2);
    std::puts(boost::json::serialize(document).c_str());
    return 0;
}

} // namespace gw::ctl
