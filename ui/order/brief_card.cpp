#include "ui/order/brief_card.h"

#include "ui/order/file_shelf.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gw::ui {

BriefCard::BriefCard(const Order& order, QWidget* parent)
    : Card(tr("Brief"), parent) {
    body()->setSpacing(metrics::space_l);
    if (order.terms.requirements.empty())
        body()->addWidget(new PlainLabel(tr("This gig asks the buyer no questions."), TextLook::muted));
    for (const auto& requirement : order.terms.requirements) {
        const auto answer = std::find_if(order.answers.begin(), order.answers.end(),
                                         [&](const Answer& one) { return one.key == requirement.key; });
        addAnswer(requirement, answer == order.answers.end() ? nullptr : &*answer,
                  order.started_at.has_value());
    }
}

void BriefCard::addAnswer(const Requirement& requirement, const Answer* answer, bool started) {
    auto* part = new QVBoxLayout;
    part->setSpacing(metrics::space_xs);
    auto* prompt = new PlainLabel(text(requirement.prompt), TextLook::caption, PlainLabel::Fit::wrap);
    part->addWidget(prompt);
    if (answer && !answer->text.empty())
        part->addWidget(new PlainText(text(answer->text)));
    if (answer && !answer->files.empty()) {
        auto* shelf = new FileShelf(answer->files);
        connect(shelf, &FileShelf::openRequested, this, &BriefCard::openRequested);
        connect(shelf, &FileShelf::saveRequested, this, &BriefCard::saveRequested);
        part->addWidget(shelf);
    }
    if (!answer)
        part->addWidget(
            new PlainLabel(started ? tr("Not answered") : tr("Not answered yet"), TextLook::muted));
    body()->addLayout(part);
}

} // namespace gw::ui
