#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/role.h"

#include <QStyledItemDelegate>
#include <QVariant>

class QAbstractItemView;
class QTableView;

namespace gw::ui {

/// Item roles that the CellDelegate understands besides Qt's own.
namespace cell {
inline constexpr int second_line = Qt::UserRole + 901; ///< QString: muted, below the text
inline constexpr int pill = Qt::UserRole + 902;        ///< int(Role): the text stands in a pill of it
inline constexpr int ink = Qt::UserRole + 903;         ///< int(Role): colour of the text
inline constexpr int avatar = Qt::UserRole + 904; ///< QString: a name, whose avatar stands before the text
inline constexpr int strong = Qt::UserRole + 905; ///< bool: bold text
inline constexpr int badge = Qt::UserRole + 906;  ///< int(views::Progress): its icon behind the text
} // namespace cell

/// Room between the edge of a cell and what it shows, in pixels.
inline constexpr int cell_inside = metrics::space_l;

/// A role as the value of an item role.
inline QVariant roleValue(Role role) { return static_cast<int>(role); }

/// Paints the studio's table cells: two lines, pills, avatars, and a quiet bar for rows that have not come.
/// Whole rows answer to the mouse and the selection.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QAbstractItemView* m_view;
    int m_hovered = -1;
};

/// Sets a table up as every table of the studio: whole rows, no grid, quiet header, CellDelegate.
void dressTable(QTableView* table);

} // namespace gw::ui
