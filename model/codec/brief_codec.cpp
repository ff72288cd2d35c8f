#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& briefCodec() { return aggregateCodec<Brief, BriefCommand, BriefEvent>(); }

template Encoded encodeOneOf(const BriefCommand&);
template Encoded encodeOneOf(const BriefEvent&);
template boost::json::object encodeState(const Brief&);

} // namespace gw::codec
