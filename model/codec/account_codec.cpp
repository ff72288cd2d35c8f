#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& accountCodec() { return aggregateCodec<Account, AccountCommand, AccountEvent>(); }

template Encoded encodeOneOf(const AccountCommand&);
template Encoded encodeOneOf(const AccountEvent&);
template boost::json::object encodeState(const Account&);

} // namespace gw::codec
