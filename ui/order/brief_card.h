#pragma once

#include "model/order/state.h"
#include "ui/widgets/card.h"

namespace gw::ui {

/// What the seller asked and what the buyer answered.
class BriefCard : public Card {
    Q_OBJECT
public:
    explicit BriefCard(const Order& order, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const Artefact& file);
    void saveRequested(const Artefact& file);

private:
    void addAnswer(const Requirement& requirement, const Answer* answer, bool started);
};

} // namespace gw::ui
