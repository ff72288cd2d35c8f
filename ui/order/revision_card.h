#pragma once

#include "model/order/state.h"
#include "ui/order/order_draft.h"
#include "ui/widgets/card.h"

namespace gw::ui {

/// What the buyer asked to change, as a checklist; each point names the file it is about.
class RevisionCard : public Card {
    Q_OBJECT
public:
    /// `open`: the seller works on it and may tick points off.
    RevisionCard(const Order& order, const Revision& revision, const std::vector<Tick>& ticks, bool open,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void ticked(const Tick& tick, bool done);
    void openRequested(const Artefact& file);

private:
    QWidget* makePoint(const Order& order, const Revision& revision, int index, bool done, bool open);
};

} // namespace gw::ui
