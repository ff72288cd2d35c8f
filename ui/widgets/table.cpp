#include "ui/widgets/table.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progress_look.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/windowed_model.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <optional>

namespace gw::ui {

namespace {

constexpr int cell_avatar_size = 32;

std::optional<Role> roleAt(const QModelIndex& index, int item_role) {
    const auto value = index.data(item_role);
    return value.isValid() ? std::optional(static_cast<Role>(value.toInt())) : std::nullopt;
}

void paintCellPlaceholder(QPainter& painter, const QRect& area) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(Role::sunken));
    painter.drawRoundedRect(QRect(area.left(), area.center().y() - 5, area.width() * 6 / 10, 10), 5, 5);
}

/// Takes an icon's or avatar's place off the leading edge of what is left of a cell.
QRect takeLeading(QRect& left, int width, int gap, Qt::LayoutDirection way, const QRect& cell) {
    const QRect taken(left.left(), left.center().y() - width / 2, width, width);
    left.setLeft(left.left() + width + gap);
    return QStyle::visualRect(way, cell, taken);
}

void paintLines(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QModelIndex& index,
                const QFont& base) {
    auto font = base;
    font.setBold(index.data(cell::strong).toBool());
    const auto second = index.data(cell::second_line).toString();
    auto upper = area;
    if (!second.isEmpty()) {
        auto small = base;
        small.setPixelSize(metrics::font_caption);
        const auto upper_height = QFontMetrics(font).height();
        const auto lower_height = QFontMetrics(small).height();
        upper.setTop(area.center().y() - (upper_height + lower_height) / 2);
        upper.setHeight(upper_height);
        const QRect lower(area.left(), upper.bottom() + 1, area.width(), lower_height);
        painter.setFont(small);
        painter.setPen(colourOf(Role::text_muted));
        painter.drawText(lower, static_cast<int>(alignment),
                         isolated(painter.fontMetrics().elidedText(second, Qt::ElideRight, area.width())));
    }
    painter.setFont(font);
    painter.setPen(colourOf(roleAt(index, cell::ink).value_or(Role::text)));
    const auto line = index.data(Qt::DisplayRole).toString().simplified();
    painter.drawText(upper, static_cast<int>(alignment),
                     isolated(painter.fontMetrics().elidedText(line, Qt::ElideRight, area.width())));
}

} // namespace

CellDelegate::CellDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view) {
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto hovered = m_hovered;
    if (event->type() == QEvent::MouseMove)
        hovered = m_view->indexAt(static_cast<QMouseEvent*>(event)->pos()).row();
    else if (event->type() == QEvent::Leave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        m_view->viewport()->update();
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, softOf(Role::accent));
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, colourOf(Role::window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colourOf(Role::border));
    if (selected && index.column() == 0 && m_view->hasFocus()) {
        const QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), colourOf(Role::accent));
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    paintGround(painter, option, index);
    auto area = option.rect.adjusted(cell_inside, 0, -cell_inside, 0);
    if (index.data(WindowedModel::pending_role).toBool()) {
        paintCellPlaceholder(*painter, area);
        painter->restore();
        return;
    }
    const auto way = option.direction;
    const auto cell_area = area;
    if (const auto name = index.data(cell::avatar); name.isValid())
        paintAvatar(*painter, takeLeading(area, cell_avatar_size, metrics::space_m, way, cell_area),
                    name.toString());
    if (const auto badge = index.data(cell::badge); badge.isValid()) {
        const auto progress = static_cast<views::Progress>(badge.toInt());
        const auto spot = takeLeading(area, metrics::icon_s, metrics::space_xs + 2, way, cell_area);
        painter->drawPixmap(spot, iconPixmap(iconOf(progress), roleOf(progress), metrics::icon_s,
                                             painter->device()->devicePixelRatioF()));
    }
    const auto visible = QStyle::visualRect(way, cell_area, area);
    if (const auto pill = roleAt(index, cell::pill))
        paintPill(*painter, visible, index.data(Qt::DisplayRole).toString(), *pill, way);
    else
        paintLines(*painter, visible,
                   QStyle::visualAlignment(way, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
                   index, option.font);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * cell_inside, metrics::row_height};
}

void dressTable(QTableView* table) {
    table->setItemDelegate(new CellDelegate(table));
    table->setHorizontalHeader(new TableHeader(cell_inside, table));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics::row_height);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(false);
}

} // namespace gw::ui
