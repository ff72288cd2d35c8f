#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <optional>
#include <string>

namespace gw::sync {

/// The sync light (ui.md, Frame). "up_to_date" is said only if no command is unsettled and the cursor was the
/// head at last contact (I15).
enum class Light {
    up_to_date,
    receiving,
    sending,
    uploading,
    needs_you,
    offline,
    server_trouble,
    signed_out
};

struct SyncStatus {
    Light light = Light::offline;
    int unsettled = 0;       ///< commands waiting or on their way
    int needs_attention = 0; ///< rejected, parked or blocked commands not yet dismissed
    std::string upload_name = {};
    int upload_percent = 0;
    std::optional<Instant> as_of = {};         ///< last contact with the server, server time
    std::optional<Instant> offline_since = {}; ///< device time
    std::string trouble = {};                  ///< the server's or network's words, when there are any

    bool operator==(const SyncStatus&) const = default;
};

} // namespace gw::sync
