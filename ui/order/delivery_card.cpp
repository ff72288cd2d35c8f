#include "ui/order/delivery_card.h"

#include "ui/order/file_shelf.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QVBoxLayout>

namespace gw::ui {

DeliveryCard::DeliveryCard(const Delivery& delivery, Shows shows, QWidget* parent)
    : Card(tr("Delivery %1").arg(delivery.number), parent) {
    if (shows == Shows::all) {
        addToHeading(new PlainLabel(dateTimeText(delivery.submitted_at), TextLook::caption));
        addToHeading(new StatusPill(delivery.on_time ? tr("On time") : tr("Late"),
                                    delivery.on_time ? Role::success : Role::danger));
    }
    if (!delivery.message.empty())
        body()->addWidget(new PlainText(text(delivery.message)));
    if (delivery.artefacts.empty()) {
        body()->addWidget(new PlainLabel(tr("Nothing was attached."), TextLook::muted));
        return;
    }
    auto* shelf = new FileShelf(delivery.artefacts);
    connect(shelf, &FileShelf::openRequested, this, &DeliveryCard::openRequested);
    connect(shelf, &FileShelf::saveRequested, this, &DeliveryCard::saveRequested);
    body()->addWidget(shelf);
}

} // namespace gw::ui
