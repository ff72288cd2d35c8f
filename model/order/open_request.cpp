#include "model/order/open_request.h"

#include "model/base/rejection.h"

namespace gw {

Problem requestOpen(std::string code) {
    return rejectedUntilEvent(std::move(code),
                              "There is an open request of this kind already. Yours is kept here: send it "
                              "again once that one is answered or withdrawn.");
}

Problem requestGone() {
    return rejected("request_gone", "This request is no longer open: it was answered, withdrawn, or it has "
                                    "expired. Look at the order, and ask anew if need be.");
}

} // namespace gw
