#pragma once

#include "sync/views/rows.h"

#include <QPushButton>

namespace gw::ui {

/// Chooses the order of the orders where there is no header to click.
class SortButton : public QPushButton {
    Q_OBJECT
public:
    explicit SortButton(QWidget* parent = nullptr);
    /// Ticks the choice in use, if it is one of them, without announcing it.
    void showSort(views::OrderSort sort, bool descending);

Q_SIGNALS:
    void sortChosen(gw::views::OrderSort sort, bool descending);
};

} // namespace gw::ui
