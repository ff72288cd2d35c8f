#include "ui/widgets/progress_look.h"

namespace gw::ui {

using views::Progress;

Icon iconOf(Progress progress) {
    switch (progress) {
    case Progress::confirmed:
        return Icon::check;
    case Progress::queued:
        return Icon::clock;
    case Progress::waiting_for_files:
        return Icon::upload;
    case Progress::sending:
    case Progress::in_doubt:
        return Icon::sync;
    case Progress::predicted_rejection:
    case Progress::rejected:
    case Progress::parked:
        return Icon::warning;
    case Progress::blocked:
        return Icon::lock;
    case Progress::cancelled:
        return Icon::undo;
    }
    return Icon::clock;
}

Role roleOf(Progress progress) {
    switch (progress) {
    case Progress::confirmed:
        return Role::success;
    case Progress::queued:
    case Progress::cancelled:
        return Role::text_muted;
    case Progress::waiting_for_files:
    case Progress::sending:
    case Progress::in_doubt:
        return Role::info;
    case Progress::predicted_rejection:
    case Progress::blocked:
        return Role::warning;
    case Progress::rejected:
    case Progress::parked:
        return Role::danger;
    }
    return Role::text_muted;
}

} // namespace gw::ui
