#include "ui/widgets/list_view.h"

#include <QKeyEvent>

namespace gw::ui {

ListView::ListView(const QString& accessible_name, QWidget* parent)
    : QListView(parent) {
    setAccessibleName(accessible_name);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ListView::mark(int row) {
    if (!model() || row == currentIndex().row())
        return;
    if (row < 0)
        selectionModel()->clear();
    else
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    const auto before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before && currentIndex().isValid())
        Q_EMIT movedTo(currentIndex());
}

} // namespace gw::ui
