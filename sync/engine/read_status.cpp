#include "sync/engine/read_status.h"

namespace gw::sync {

namespace {

/// "up_to_date" is earned: nothing unsettled and the cursor was the head at last contact (I15).
Light lightFor(const SyncStatus& status, const Link& link, const Puller& puller, const Uploader& uploader) {
    if (link.isSignedOut())
        return Light::signed_out;
    if (!link.isReachable())
        return Light::offline;
    if (link.hasServerTrouble())
        return Light::server_trouble;
    if (status.needs_attention > 0)
        return Light::needs_you;
    if (uploader.isBusy())
        return Light::uploading;
    if (status.unsettled > 0)
        return Light::sending;
    return puller.isAtHead() ? Light::up_to_date : Light::receiving;
}

} // namespace

SyncStatus readStatus(const Link& link, store::Profile& profile, const Puller& puller, const Pusher&,
                      const Uploader& uploader) {
    SyncStatus status{.unsettled = profile.outbox().countUnsettled(),
                      .needs_attention = profile.outbox().countNeedingPerson(),
                      .upload_name = uploader.currentName(),
                      .upload_percent = uploader.currentPercent(),
                      .as_of = profile.meta().lastContact(),
                      .offline_since = link.offlineSince(),
                      .trouble = link.trouble()};
    status.light = lightFor(status, link, puller, uploader);
    return status;
}

} // namespace gw::sync
