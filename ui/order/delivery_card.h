#pragma once

#include "model/order/state.h"
#include "ui/widgets/card.h"

namespace gw::ui {

/// A delivery as both sides see it: its message and its files, to open and save.
class DeliveryCard : public Card {
    Q_OBJECT
public:
    /// `preview` leaves out what only the server knows: when it came, and whether that was on time.
    enum class Shows { all, preview };
    explicit DeliveryCard(const Delivery& delivery, Shows shows = Shows::all, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);
};

} // namespace gw::ui
