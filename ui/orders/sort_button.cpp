#include "ui/orders/sort_button.h"

#include "ui/theme/look.h"

#include <QActionGroup>
#include <QMenu>

namespace gw::ui {

namespace {

using views::OrderSort;

/// What an entry of the menu stands for.
QString keyOf(OrderSort sort, bool descending) {
    return QStringLiteral("%1 %2").arg(static_cast<int>(sort)).arg(descending);
}

} // namespace

SortButton::SortButton(QWidget* parent)
    : QPushButton(tr("Sort"), parent) {
    setLook(this, ButtonLook::quiet);
    setProperty("flush", true);
    setAccessibleName(tr("Sort orders"));
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    struct Choice {
        QString words;
        OrderSort sort;
        bool descending;
    };
    const Choice choices[] = {{tr("Newest change first"), OrderSort::updated, true},
                              {tr("Next deadline first"), OrderSort::due, false},
                              {tr("Newest order first"), OrderSort::placed, true},
                              {tr("Highest price first"), OrderSort::price, true},
                              {tr("By gig"), OrderSort::gig, false},
                              {tr("By person"), OrderSort::counterpart, false},
                              {tr("By status"), OrderSort::status, false}};
    for (const auto& choice : choices) {
        auto* action = menu->addAction(choice.words);
        action->setCheckable(true);
        action->setData(keyOf(choice.sort, choice.descending));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, choice] { Q_EMIT sortChosen(choice.sort, choice.descending); });
    }
    setMenu(menu);
}

void SortButton::showSort(OrderSort sort, bool descending) {
    for (auto* action : menu()->actions())
        action->setChecked(action->data().toString() == keyOf(sort, descending));
}

} // namespace gw::ui
