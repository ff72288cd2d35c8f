#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& gigCodec() { return aggregateCodec<Gig, GigCommand, GigEvent>(); }

template Encoded encodeOneOf(const GigCommand&);
template Encoded encodeOneOf(const GigEvent&);
template boost::json::object encodeState(const Gig&);

} // namespace gw::codec
