#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& quoteCodec() { return aggregateCodec<Quote, QuoteCommand, QuoteEvent>(); }

template Encoded encodeOneOf(const QuoteCommand&);
template Encoded encodeOneOf(const QuoteEvent&);
template boost::json::object encodeState(const Quote&);

} // namespace gw::codec
