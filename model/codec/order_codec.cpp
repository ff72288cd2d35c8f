#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& orderCodec() { return aggregateCodec<Order, OrderCommand, OrderEvent>(); }

template Encoded encodeOneOf(const OrderCommand&);
template Encoded encodeOneOf(const OrderEvent&);
template boost::json::object encodeState(const Order&);

} // namespace gw::codec
