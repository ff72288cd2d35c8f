#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& reviewCodec() { return aggregateCodec<Reviews, ReviewCommand, ReviewEvent>(); }

template Encoded encodeOneOf(const ReviewCommand&);
template Encoded encodeOneOf(const ReviewEvent&);
template boost::json::object encodeState(const Reviews&);

} // namespace gw::codec
