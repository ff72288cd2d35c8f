#include "ui/synccentre/saved_draft.h"

#include "ui/drafts/draft.h"
#include "ui/inbox/composer.h"
#include "ui/order/order_draft.h"

namespace gw::ui {

namespace {

std::string keyOf(const OrderId& order) { return "delivery:order:" + order.toString(); }

struct Saver {
    std::optional<SavedDraft> operator()(const SubmitDelivery& c) const {
        return SavedDraft{keyOf(c.order),
                          draftText(OrderDraft{.delivery = {c.message, c.artefacts, c.nothing_to_attach}})};
    }
    std::optional<SavedDraft> operator()(const RequestRevision& c) const {
        return SavedDraft{keyOf(c.order), draftText(OrderDraft{.revision = c.items})};
    }
    std::optional<SavedDraft> operator()(const SubmitRequirements& c) const {
        return SavedDraft{keyOf(c.order), draftText(OrderDraft{.answers = c.answers})};
    }
    std::optional<SavedDraft> operator()(const SendMessage& c) const {
        return SavedDraft{"message:conversation:" + c.conversation.toString(),
                          draftText(MessageDraft{c.text, c.attachments})};
    }
    std::optional<SavedDraft> operator()(const auto& family_or_command) const {
        if constexpr (requires { family_or_command.index(); })
            return std::visit(*this, family_or_command);
        else
            return std::nullopt;
    }
};

} // namespace

std::optional<SavedDraft> draftOf(const AnyCommand& command) { return std::visit(Saver(), command); }

} // namespace gw::ui
