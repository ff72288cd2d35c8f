#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& payoutCodec() { return aggregateCodec<Payout, PayoutCommand, PayoutEvent>(); }

template Encoded encodeOneOf(const PayoutCommand&);
template Encoded encodeOneOf(const PayoutEvent&);
template boost::json::object encodeState(const Payout&);

} // namespace gw::codec
