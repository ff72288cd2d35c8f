#include "server/module/batch.h"

#include "server/module/body.h"

namespace gw::server {

Batch::Batch(Body& body)
    : m_body(body) {}

sql::Database& Batch::database() { return m_body.writer(); }
Streams& Batch::streams() { return m_body.streams(); }
Seq Batch::publish(const Group& group) { return m_body.append(group); }

} // namespace gw::server
