#include "sync/views/progress.h"

namespace gw::views {

Progress progressOf(store::CommandState state, bool predicted_rejection) {
    using State = store::CommandState;
    if (predicted_rejection && isUnsettled(state))
        return Progress::predicted_rejection;
    switch (state) {
    case State::queued:
    case State::waiting_for_command:
    case State::ready:
        return Progress::queued;
    case State::waiting_for_blob:
        return Progress::waiting_for_files;
    case State::sending:
    case State::sent:
        return Progress::sending;
    case State::in_doubt:
        return Progress::in_doubt;
    case State::confirmed:
        return Progress::confirmed;
    case State::rejected:
        return Progress::rejected;
    case State::parked:
        return Progress::parked;
    case State::cancelled:
        return Progress::cancelled;
    case State::blocked:
        return Progress::blocked;
    }
    return Progress::queued;
}

} // namespace gw::views
