#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gw::protocol {

/// Finds where the parts of a file end, by its content (sync.md, Blobs): an insertion moves the ends behind
/// it along, so that the parts around it change and all others stay as they were.
///
/// A gear hash rolls over the bytes: each shifts it left by one and adds the byte's number from a fixed
/// table, so that only the last 64 bytes count. A part ends where the hash's highest bits are all zero; how
/// many of them, and the sizes between which this is looked for, stand in tuning.h. Both ends need not cut
/// alike: a manifest names the parts as they are.
class Chunker {
public:
    struct Taken {
        std::size_t bytes; ///< of those given, belong to the current part; the others were not looked at
        bool ends_part;    ///< the next byte begins another part
    };
    /// Goes on with `bytes`, which follow those taken before.
    Taken take(std::string_view bytes);

private:
    bool findEnd(std::string_view bytes, std::size_t& used, std::int64_t until, std::uint64_t mask);

    std::int64_t m_size_bytes = 0; ///< of the current part so far
    std::uint64_t m_hash = 0;
};

} // namespace gw::protocol
