#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& offerCodec() { return aggregateCodec<Offer, OfferCommand, OfferEvent>(); }

template Encoded encodeOneOf(const OfferCommand&);
template Encoded encodeOneOf(const OfferEvent&);
template boost::json::object encodeState(const Offer&);

} // namespace gw::codec
