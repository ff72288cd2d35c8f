#pragma once

namespace gw::store {

/// Where a command stands (sync.md, Command states). Stored by number: append only, and everything before
/// `confirmed` is unsettled.
enum class CommandState {
    queued,
    waiting_for_blob,
    waiting_for_command,
    ready,
    sending,
    sent,
    in_doubt,
    confirmed,
    rejected,
    parked,
    cancelled,
    blocked
};

/// Still waiting or on its way; it has an effect on what the person sees.
constexpr bool isUnsettled(CommandState state) { return state < CommandState::confirmed; }
/// Kept for the person to decide about.
constexpr bool needsPerson(CommandState state) {
    return state == CommandState::rejected || state == CommandState::parked || state == CommandState::blocked;
}
/// Never left this device, so it can be taken back.
constexpr bool isUnsent(CommandState state) {
    return state == CommandState::queued || state == CommandState::waiting_for_blob ||
           state == CommandState::waiting_for_command || state == CommandState::ready;
}

} // namespace gw::store
