#include "model/review/seal.h"

#include "model/codec/encode.h"

#include <boost/json/serialize.hpp>
#include <sodium/crypto_hash_sha256.h>

namespace gw {

SealDigest sealOf(const PublicReview& review) {
    boost::json::object object = codec::encodeStruct(review);
    object.erase("salt");
    const std::string sealed = review.salt + boost::json::serialize(object);
    SealDigest::Bytes bytes{};
    crypto_hash_sha256(bytes.data(), reinterpret_cast<const unsigned char*>(sealed.data()), sealed.size());
    return SealDigest(bytes);
}

} // namespace gw
