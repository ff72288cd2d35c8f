#pragma once

#include "sync/engine/downloader.h"
#include "sync/engine/puller.h"
#include "sync/engine/pusher.h"
#include "sync/engine/uploader.h"

namespace gw::sync {

/// The sync light as it is now.
SyncStatus readStatus(const Link& link, store::Profile& profile, const Puller& puller, const Pusher& pusher,
                      const Uploader& uploader);

} // namespace gw::sync
