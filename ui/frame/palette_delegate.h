#pragma once

#include <QStyledItemDelegate>

namespace gw::ui {

/// Paints a hit of the command palette: icon, title, what it is, and its shortcut at the end.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gw::ui
