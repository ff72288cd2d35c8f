#include "model/codec/aggregate_codec_impl.h"

namespace gw::codec {

const AggregateCodec& conversationCodec() {
    return aggregateCodec<Conversation, ConversationCommand, ConversationEvent>();
}

template Encoded encodeOneOf(const ConversationCommand&);
template Encoded encodeOneOf(const ConversationEvent&);
template boost::json::object encodeState(const Conversation&);

} // namespace gw::codec
