#include "ui/widgets/table_header.h"

#include "ui/theme/colours.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyle>

namespace gw::ui {

namespace {

constexpr int arrow_size = 12;
constexpr int header_height = 40;

} // namespace

TableHeader::TableHeader(int inside, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_inside(inside) {
    setMouseTracking(true);
}

void TableHeader::paintSection(QPainter* painter, const QRect& area, int section) const {
    painter->fillRect(area, colourOf(Role::surface));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colourOf(Role::border));
    auto small = font();
    small.setPixelSize(metrics::font_caption);
    painter->setFont(small);
    const auto sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(colourOf(sorted ? Role::text : Role::text_muted));

    const auto way = layoutDirection();
    const auto room = area.adjusted(m_inside, 0, -m_inside, 0);
    const auto given = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto alignment = given.isValid() ? given.value<Qt::Alignment>() : defaultAlignment();
    const auto words = painter->fontMetrics().elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room.width());
    const auto place = QStyle::alignedRect(
        way, alignment, QSize(painter->fontMetrics().horizontalAdvance(words) + 1, room.height()), room);
    painter->drawText(place, Qt::AlignCenter, words);
    if (!sorted)
        return;
    // On the side where the cell has room.
    const bool at_right = (way == Qt::LeftToRight) != alignment.testFlag(Qt::AlignTrailing);
    const auto x =
        at_right ? place.right() + metrics::space_xs : place.left() - metrics::space_xs - arrow_size;
    const auto up = sortIndicatorOrder() == Qt::AscendingOrder;
    const auto pixmap = iconPixmap(Icon::down, Role::text_muted, arrow_size, devicePixelRatioF());
    painter->save();
    painter->translate(x + arrow_size / 2.0, area.center().y() + 0.5);
    if (up)
        painter->scale(1, -1);
    painter->drawPixmap(QRectF(-arrow_size / 2.0, -arrow_size / 2.0, arrow_size, arrow_size), pixmap,
                        pixmap.rect());
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    auto small = font();
    small.setPixelSize(metrics::font_caption);
    const auto words = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    return {QFontMetrics(small).horizontalAdvance(words) + 2 * m_inside + arrow_size, header_height};
}

} // namespace gw::ui
