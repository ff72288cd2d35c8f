#include "sync/protocol/chunker.h"

#include "sync/protocol/tuning.h"

#include <algorithm>
#include <array>

namespace gw::protocol {

namespace {

/// The numbers of the 256 bytes: SplitMix64 from the seed 1. They are part of no format, but another table
/// would cut every file anew.
constexpr std::array<std::uint64_t, 256> makeGear() {
    std::array<std::uint64_t, 256> gear{};
    std::uint64_t state = 1;
    for (auto& number : gear) {
        state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        number = mixed ^ (mixed >> 31U);
    }
    return gear;
}

constexpr auto gear = makeGear();

constexpr std::uint64_t highest(int bits) { return ~std::uint64_t{0} << (64 - bits); }

} // namespace

Chunker::Taken Chunker::take(std::string_view bytes) {
    std::size_t used = 0;
    if (m_size_bytes < tuning::part_bytes_min) {
        used = std::min(bytes.size(), static_cast<std::size_t>(tuning::part_bytes_min - m_size_bytes));
        m_size_bytes += static_cast<std::int64_t>(used);
    }
    const bool ends = findEnd(bytes, used, tuning::part_bytes_turn, highest(tuning::part_end_bits_before)) ||
                      findEnd(bytes, used, tuning::part_bytes_max, highest(tuning::part_end_bits_after)) ||
                      m_size_bytes == tuning::part_bytes_max;
    if (ends)
        *this = {};
    return {used, ends};
}

/// Looks from the byte `used` on, until the part has the size `until`.
bool Chunker::findEnd(std::string_view bytes, std::size_t& used, std::int64_t until, std::uint64_t mask) {
    const auto room = static_cast<std::size_t>(std::max<std::int64_t>(0, until - m_size_bytes));
    const auto end = std::min(bytes.size(), used + room);
    const auto begin = used;
    auto hash = m_hash;
    bool is_found = false;
    while (used < end && !is_found) {
        hash = (hash << 1U) + gear[static_cast<unsigned char>(bytes[used++])];
        is_found = (hash & mask) == 0;
    }
    m_hash = hash;
    m_size_bytes += static_cast<std::int64_t>(used - begin);
    return is_found;
}

} // namespace gw::protocol
