#pragma once

#include "sync/views/rows.h"
#include "ui/theme/role.h"

#include <QString>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QAbstractItemView;

namespace gw::ui {

/// What a row of a list says: two lines, each with something at its end.
struct RowLook {
    struct End {
        QString words = {};
        Role ink = Role::text_muted;
        bool strong = false;
    };
    QString avatar = {}; ///< a name, whose avatar stands before the lines; empty: none
    QString first = {};
    bool first_strong = true;
    End first_end = {};
    QString pill = {}; ///< a state before the second line
    Role pill_role = Role::text_muted;
    QString second = {};
    Role second_ink = Role::text_muted;
    End second_end = {};
    int badge = 0;                                ///< a count at the end of the second line; 0: none
    std::optional<views::Progress> progress = {}; ///< its icon at the end of the first line
};

/// Paints the rows of a narrow list, all in one look. Rows that have not come yet are quiet bars.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Nothing: the row has not come.
    using Look = std::function<std::optional<RowLook>(int row)>;
    RowDelegate(Look look, QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int row_height = 76;

private:
    Look m_look;
    QAbstractItemView* m_view;
};

} // namespace gw::ui
